'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import { useId, useRef } from 'react';
import { cx } from './cx';

export type TooltipProps = {
  content: ReactNode;
  /** What is explained; becomes a button so that touch and keyboard reach it too. */
  children: ReactNode;
  className?: string;
};

const gap = 8;

/** A short explanation on hover, focus or tap; Escape hides it. In the top layer, so nothing cuts it off. */
export function Tooltip({ content, children, className }: TooltipProps) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);

  const show = () => {
    const at = trigger.current?.getBoundingClientRect();
    const element = bubble.current;
    if (!at || !element || element.matches(':popover-open')) return;
    element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    const left = Math.max(
      gap,
      Math.min(at.left + at.width / 2 - width / 2, document.documentElement.clientWidth - width - gap),
    );
    const above = at.top - height - gap;
    element.style.left = `${left}px`;
    element.style.top = `${above > gap ? above : at.bottom + gap}px`;
  };
  const hide = () => {
    if (bubble.current?.matches(':popover-open')) bubble.current.hidePopover();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') hide();
  };

  return (
    <span onPointerEnter={show} onPointerLeave={hide}>
      <button
        ref={trigger}
        type="button"
        aria-describedby={id}
        onFocus={show}
        onBlur={hide}
        onClick={show}
        onKeyDown={onKeyDown}
        className={cx(
          'min-h-6 cursor-help rounded-sm text-left underline decoration-faint decoration-dotted underline-offset-4',
          className,
        )}
      >
        {children}
      </button>
      <span
        ref={bubble}
        id={id}
        role="tooltip"
        popover="manual"
        className="popover w-max max-w-[min(20rem,calc(100vw-1rem))] px-3 py-2 text-left font-normal text-sm normal-case leading-snug"
      >
        {content}
      </span>
    </span>
  );
}
