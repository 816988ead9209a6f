import type { ReactNode } from 'react';
import { cx } from './cx';
import { Icon, type IconName } from './icon';

export type EmptyStateProps = {
  icon?: IconName;
  title: ReactNode;
  /** Why nothing is here. */
  children?: ReactNode;
  /** What to do about it. */
  action?: ReactNode;
  className?: string;
};

/** Instead of an empty list. */
export function EmptyState({ icon = 'info', title, children, action, className }: EmptyStateProps) {
  return (
    <div className={cx('flex flex-col items-center px-6 py-12 text-center', className)}>
      <span className="mb-4 flex size-12 items-center justify-center rounded-full border border-line bg-sunken text-muted">
        <Icon name={icon} size={22} />
      </span>
      <p className="text-balance font-semibold text-lg tracking-tight">{title}</p>
      {children ? <div className="mt-1.5 max-w-md text-balance text-muted">{children}</div> : null}
      {action ? <div className="mt-5">{action}</div> : null}
    </div>
  );
}
