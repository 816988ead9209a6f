'use client';

import { useState } from 'react';

export type Visited = {
  /** Whether a field's problems are to be shown: it was left once, or everything is wanted. */
  visited: (field: string) => boolean;
  visit: (field: string) => void;
  visitAll: () => void;
  forget: () => void;
};

/** Which fields somebody has been to, so that nobody is told off before typing. */
export function useVisited(): Visited {
  const [fields, setFields] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  return {
    visited: (field) => all || fields.has(field),
    visit: (field) =>
      afterPress(() => setFields((current) => (current.has(field) ? current : new Set([...current, field])))),
    visitAll: () => setAll(true),
    forget: () => {
      setFields(new Set());
      setAll(false);
    },
  };
}

let pressed = false;
if (typeof window !== 'undefined') {
  window.addEventListener('pointerdown', () => (pressed = true), true);
  for (const end of ['pointerup', 'pointercancel'])
    window.addEventListener(end, () => (pressed = false), true);
}

/** Waits for the press that left the field to become a click: words that appear before would move its target away. */
function afterPress(work: () => void): void {
  if (!pressed) {
    work();
    return;
  }
  const finish = () => {
    for (const end of ['pointerup', 'pointercancel']) window.removeEventListener(end, finish);
    // The click follows its pointerup.
    setTimeout(work);
  };
  for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, finish);
}
