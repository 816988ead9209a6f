'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import { useId, useRef, useState } from 'react';

export type Tab = { id: string; label: ReactNode; content: ReactNode };

export type TabsProps = {
  /** Name of the row of tabs. */
  label: string;
  tabs: Tab[];
  /** Id of the tab shown first; the first one unless given. */
  initial?: string;
  className?: string;
};

const moves: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Views of one thing, one at a time. All are in the page, so that search and print find them. */
export function Tabs({ label, tabs, initial, className }: TabsProps) {
  const [selected, select] = useState(initial ?? tabs[0]?.id);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    const next =
      move &&
      tabs[
        move(
          tabs.findIndex((tab) => tab.id === selected),
          tabs.length,
        )
      ];
    if (!next) return;
    event.preventDefault();
    select(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(next.id)}"]`)?.focus();
  };

  return (
    <div className={className}>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        onKeyDown={onKeyDown}
        className="flex gap-1 overflow-x-auto border-line border-b [scrollbar-width:none]"
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            data-tab={tab.id}
            id={`${id}-${tab.id}`}
            aria-controls={`${id}-${tab.id}-panel`}
            aria-selected={tab.id === selected}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => select(tab.id)}
            className="-mb-px min-h-11 shrink-0 border-transparent border-b-2 px-3 text-[0.9375rem] text-muted -outline-offset-2 hover:text-ink aria-selected:border-accent aria-selected:font-medium aria-selected:text-ink"
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${id}-${tab.id}-panel`}
          aria-labelledby={`${id}-${tab.id}`}
          hidden={tab.id !== selected}
          className="pt-5"
        >
          {tab.content}
        </div>
      ))}
    </div>
  );
}
