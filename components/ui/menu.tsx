'use client';

import type { ReactNode } from 'react';
import { useId, useRef } from 'react';
import { type ButtonSize, buttonClass } from './button-class';
import { cx } from './cx';
import { Icon, type IconName } from './icon';

export type MenuItem = {
  id: string;
  label: ReactNode;
  icon?: IconName;
  /** Why it cannot be chosen now; it stays focusable so that everyone can read it. */
  reason?: ReactNode;
  onSelect: () => void;
};

export type MenuProps = { label: ReactNode; items: MenuItem[]; size?: ButtonSize; className?: string };

/** A few things to do, behind one button: a native popover, so that Escape, light dismiss and focus come with it. */
export function Menu({ label, items, size, className }: MenuProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const anchor = `--menu-${id.replace(/\W/g, '')}`;
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={cx(buttonClass({ size }), className)}
        style={{ anchorName: anchor }}
      >
        {label}
        <Icon name="chevron-down" size={18} className="text-muted" />
      </button>
      <ul
        ref={list}
        id={id}
        popover="auto"
        className="popover menu-start min-w-48 max-w-[min(20rem,calc(100vw-2rem))] p-1.5"
        style={{ positionAnchor: anchor }}
      >
        {items.map(({ id: key, label: text, icon, reason, onSelect }) => (
          <li key={key}>
            <button
              type="button"
              aria-disabled={reason ? true : undefined}
              onClick={() => {
                if (reason) return;
                list.current?.hidePopover();
                onSelect();
              }}
              className="flex min-h-11 w-full items-center gap-3 rounded-control px-3 py-1.5 text-left text-body hover:bg-sunken aria-disabled:cursor-not-allowed aria-disabled:text-muted aria-disabled:hover:bg-transparent"
            >
              {icon ? <Icon name={icon} size={18} className="shrink-0 text-muted" /> : null}
              <span className="min-w-0">
                {text}
                {reason ? <span className="mt-0.5 block text-note text-faint">{reason}</span> : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
