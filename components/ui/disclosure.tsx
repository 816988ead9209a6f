import type { ReactNode } from 'react';
import { cx } from './cx';
import { Icon } from './icon';

export type DisclosureProps = { summary: ReactNode; open?: boolean; children: ReactNode; className?: string };

/** Details on demand; works without JavaScript. */
export function Disclosure({ summary, open, children, className }: DisclosureProps) {
  return (
    <details open={open} className={cx('group min-w-0', className)}>
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-control font-medium text-[0.9375rem] hover:text-accent">
        <Icon
          name="chevron-right"
          size={18}
          className="shrink-0 text-muted transition-transform group-open:rotate-90"
        />
        <span className="min-w-0">{summary}</span>
      </summary>
      <div className="pt-1 pb-2 pl-[1.625rem]">{children}</div>
    </details>
  );
}
