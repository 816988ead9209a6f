import type { ReactNode } from 'react';
import { cx } from './cx';

/** Two fields beside one another where there is room; their controls stand level, however long their hints are. */
export function FieldRow({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div
      className={cx(
        'grid gap-5 sm:grid-cols-2 sm:*:row-span-3 sm:*:grid sm:*:grid-rows-subgrid sm:*:gap-y-1.5',
        className,
      )}
    >
      {children}
    </div>
  );
}
