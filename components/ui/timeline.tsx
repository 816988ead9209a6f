import type { ReactNode } from 'react';
import { cx } from './cx';
import { Icon, type IconName } from './icon';

export type TimelineStatus = 'done' | 'current' | 'upcoming' | 'failed';

export type TimelineItem = {
  id: string;
  title: ReactNode;
  /** When it happened or will happen. */
  time?: ReactNode;
  body?: ReactNode;
  status: TimelineStatus;
};

export type TimelineProps = {
  items: TimelineItem[];
  /** The statuses in words, for screen readers. */
  statusNames: Record<TimelineStatus, string>;
  className?: string;
};

const dots: Record<TimelineStatus, { look: string; icon?: IconName }> = {
  done: { look: 'border-accent bg-accent text-on-accent', icon: 'check' },
  current: { look: 'border-accent bg-surface ring-4 ring-accent-soft' },
  upcoming: { look: 'border-strong border-dashed bg-surface' },
  failed: { look: 'border-against bg-against text-surface', icon: 'cross' },
};

/** Steps in their order, what is past, what is now. */
export function Timeline({ items, statusNames, className }: TimelineProps) {
  return (
    <ol className={cx('flex flex-col', className)}>
      {items.map((item, index) => {
        const dot = dots[item.status];
        return (
          <li
            key={item.id}
            aria-current={item.status === 'current' ? 'step' : undefined}
            className="relative flex gap-3 pb-6 last:pb-0"
          >
            {index < items.length - 1 ? (
              <span
                aria-hidden="true"
                className={cx(
                  'absolute top-6 bottom-0 left-[0.6875rem] w-px',
                  item.status === 'done' ? 'bg-accent' : 'bg-line',
                )}
              />
            ) : null}
            <span
              aria-hidden="true"
              className={cx(
                'relative mt-0.5 flex size-[1.4375rem] shrink-0 items-center justify-center rounded-full border-2',
                dot.look,
              )}
            >
              {dot.icon ? <Icon name={dot.icon} size={13} strokeWidth={2.6} /> : null}
              {item.status === 'current' ? <span className="size-2 rounded-full bg-accent" /> : null}
            </span>
            <div className="min-w-0 flex-1">
              <p className={cx('font-medium text-[0.9375rem]', item.status === 'upcoming' && 'text-muted')}>
                {item.title}
                <span className="sr-only"> ({statusNames[item.status]})</span>
              </p>
              {item.time ? <div className="mt-0.5 text-muted text-sm">{item.time}</div> : null}
              {item.body ? <div className="mt-1.5 text-sm">{item.body}</div> : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
