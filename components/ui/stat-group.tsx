import type { ReactNode } from 'react';
import { cx } from './cx';

export type StatGroupProps = { children: ReactNode; className?: string };

/** Figures side by side with hairlines between them; two in a row on phones. */
export function StatGroup({ children, className }: StatGroupProps) {
  return (
    <dl
      className={cx(
        'grid grid-cols-2 gap-px overflow-hidden rounded-card border border-line bg-line lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none [&>*]:bg-surface [&>*]:p-5',
        '[&>*:last-child:nth-child(odd)]:col-span-2 lg:[&>*:last-child:nth-child(odd)]:col-span-1',
        className,
      )}
    >
      {children}
    </dl>
  );
}
