import type { ReactNode } from 'react';
import { cx } from './cx';
import { Icon, type IconName } from './icon';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

const tones: Record<NoticeTone, { box: string; mark: string; icon: IconName }> = {
  info: { box: 'border-line bg-sunken', mark: 'text-muted', icon: 'info' },
  success: { box: 'border-for/30 bg-for-soft', mark: 'text-for', icon: 'check' },
  warning: { box: 'border-warning/30 bg-warning-soft', mark: 'text-warning', icon: 'warning' },
  danger: { box: 'border-danger/30 bg-danger-soft', mark: 'text-danger', icon: 'warning' },
};

export type NoticeProps = {
  tone?: NoticeTone;
  title: ReactNode;
  children?: ReactNode;
  /** A button or a link that helps. */
  action?: ReactNode;
  /** `alert` interrupts, `status` waits; neither unless it appears later. */
  role?: 'alert' | 'status';
  className?: string;
};

/** Something to know before going on. */
export function Notice({ tone = 'info', title, children, action, role, className }: NoticeProps) {
  const look = tones[tone];
  return (
    <div
      role={role}
      className={cx('flex min-w-0 items-start gap-3 rounded-card border p-4', look.box, className)}
    >
      <Icon name={look.icon} className={cx('mt-px shrink-0', look.mark)} />
      <div className="min-w-0 flex-1 text-[0.9375rem]">
        <p className="font-medium text-ink">{title}</p>
        {children ? <div className="mt-1 text-pretty text-muted">{children}</div> : null}
        {action ? <div className="mt-3">{action}</div> : null}
      </div>
    </div>
  );
}
