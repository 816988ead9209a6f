import type { ReactNode } from 'react';
import { cx } from './cx';

export type StatProps = { label: ReactNode; value: ReactNode; hint?: ReactNode; className?: string };

/** One figure with its name. Put several into a `StatGroup`. */
export function Stat({ label, value, hint, className }: StatProps) {
  return (
    <div className={cx('min-w-0', className)}>
      <dt className="text-muted text-sm">{label}</dt>
      <dd className="mt-1 font-semibold text-xl tabular-nums leading-tight tracking-tight sm:text-2xl">
        {value}
      </dd>
      {hint ? <dd className="mt-1 text-pretty text-faint text-sm">{hint}</dd> : null}
    </div>
  );
}
