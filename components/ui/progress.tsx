import { cx } from './cx';

export type ProgressProps = {
  label: string;
  /** 0 to 1; left out while nobody knows. */
  value?: number;
  className?: string;
};

/** How far a piece of work has come. */
export function Progress({ label, value, className }: ProgressProps) {
  const known = value !== undefined;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={known ? 0 : undefined}
      aria-valuemax={known ? 100 : undefined}
      aria-valuenow={known ? Math.round(value * 100) : undefined}
      className={cx('h-1.5 overflow-hidden rounded-full bg-line', className)}
    >
      <div
        className={cx(
          'h-full rounded-full bg-accent transition-[width] duration-300',
          !known && 'w-2/5 animate-[slide_1.4s_ease-in-out_infinite]',
        )}
        style={known ? { width: `${Math.min(1, Math.max(0, value)) * 100}%` } : undefined}
      />
    </div>
  );
}
