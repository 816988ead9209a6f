'use client';

import { useEffect, useRef } from 'react';
import { cx } from './cx';
import { Icon, type IconName } from './icon';
import { IconButton } from './icon-button';
import type { NoticeTone } from './notice';
import { dismissToast, type Toast } from './toast-store';

const looks: Record<NoticeTone, { icon: IconName; mark: string }> = {
  info: { icon: 'info', mark: 'text-muted' },
  success: { icon: 'check', mark: 'text-for' },
  warning: { icon: 'warning', mark: 'text-warning' },
  danger: { icon: 'warning', mark: 'text-danger' },
};

/** Long enough to read twice; a pointer on it or focus within it stops the clock. */
const LASTS = 9000;

/** The toasts themselves, fetched with the first one. */
export function ToastList({ toasts, dismissLabel }: { toasts: readonly Toast[]; dismissLabel: string }) {
  return toasts.map((toast) => <ToastCard key={toast.id} toast={toast} dismissLabel={dismissLabel} />);
}

function ToastCard({ toast, dismissLabel }: { toast: Toast; dismissLabel: string }) {
  const card = useRef<HTMLDivElement>(null);
  const { id, tone, content } = toast;
  const leaves = tone === 'info' || tone === 'success';

  // The clock is outside React; it runs from when the toast is first seen.
  useEffect(() => {
    if (!leaves) return;
    let left = LASTS;
    const timer = setInterval(() => {
      if (!card.current?.matches(':hover, :focus-within')) left -= 500;
      if (left <= 0) dismissToast(id);
    }, 500);
    return () => clearInterval(timer);
  }, [id, leaves]);

  return (
    <div
      ref={card}
      className="toast pointer-events-auto flex w-full max-w-md items-start gap-3 rounded-card border border-line bg-surface py-1.5 pr-1.5 pl-4 text-body shadow-floating"
    >
      <Icon name={looks[tone].icon} className={cx('mt-3 shrink-0', looks[tone].mark)} />
      <div className="min-w-0 flex-1 py-2.5">{content}</div>
      <IconButton icon="cross" label={dismissLabel} onClick={() => dismissToast(id)} />
    </div>
  );
}
