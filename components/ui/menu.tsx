'use client';

import type { ReactNode } from 'react';
import { useId, useRef } from 'react';
import { buttonClass } from './button-class';
import { cx } from './cx';
import { Icon, type IconName } from './icon';

export type MenuItem = { id: string; label: ReactNode; icon?: IconName; onSelect: () => void };

export type MenuProps = { label: ReactNode; items: MenuItem[]; className?: string };

/** A few things to do, behind one button: a native popover, so that Escape, light dismiss and focus come with it. */
export function Menu({ label, items, className }: MenuProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const anchor = `--menu-${id.replace(/\W/g, '')}`;
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={cx(buttonClass({}), className)}
        style={{ anchorName: anchor }}
      >
        {label}
        <Icon name="chevron-down" size={18} className="text-muted" />
      </button>
      <ul
        ref={list}
        id={id}
        popover="auto"
        className="popover menu-start min-w-48 p-1.5"
        style={{ positionAnchor: anchor }}
      >
        {items.map(({ id: key, label: text, icon, onSelect }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => {
                list.current?.hidePopover();
                onSelect();
              }}
              className="flex min-h-11 w-full items-center gap-3 rounded-control px-3 text-left text-body hover:bg-sunken"
            >
              {icon ? <Icon name={icon} size={18} className="text-muted" /> : null}
              {text}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
