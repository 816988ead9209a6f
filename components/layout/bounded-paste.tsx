'use client';

import { useEffect } from 'react';

/** Most characters of one paste that a field takes in, unless it deals with long ones itself. */
const MOST = 100_000;

/**
 * Keeps a page answering when somebody pastes a megabyte into a field that wants a line: a browser would lay it out for
 * minutes. The field gets a beginning that is too long for any of ours, so its own words say what is wrong; the whole
 * stays on the clipboard.
 */
export function BoundedPaste() {
  // On the window: a field with an answer of its own has given it by then.
  useEffect(() => {
    const bound = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (event.defaultPrevented || text.length <= MOST) return;
      if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)) return;
      event.preventDefault();
      // Deprecated, and still the only way to insert text that undo takes back.
      document.execCommand('insertText', false, text.slice(0, MOST));
    };
    window.addEventListener('paste', bound);
    return () => window.removeEventListener('paste', bound);
  }, []);

  return null;
}
