import { cx } from '@/components/ui/cx';
import { Skeleton } from '@/components/ui/skeleton';

const keys = (count: number) => Array.from({ length: count }, (_, i) => `place ${i}`);

/** A card of lines, as high as the lists that come: `line` is the height of one. */
export function LoadingList({ lines, line, className }: { lines: number; line: string; className?: string }) {
  return (
    <div className={cx('divide-y divide-line rounded-card border border-line bg-surface', className)}>
      {keys(lines).map((key) => (
        <div key={key} className="flex flex-col justify-center gap-2.5 px-5 sm:px-6" style={{ height: line }}>
          <Skeleton width="min(11rem, 50%)" height="1rem" />
          <Skeleton width="min(26rem, 80%)" height="1.25rem" />
        </div>
      ))}
    </div>
  );
}

/** Figures side by side. */
export function LoadingFigures({ count }: { count: number }) {
  return (
    <div className="grid grid-cols-2 gap-px overflow-hidden rounded-card border border-line bg-line lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none">
      {keys(count).map((key) => (
        <div key={key} className="flex flex-col gap-2 bg-surface p-5">
          <Skeleton width="60%" height="1.25rem" />
          <Skeleton width="80%" height="1.75rem" />
        </div>
      ))}
    </div>
  );
}

/** One card of a given height. */
export function LoadingCard({ height, className }: { height: string; className?: string }) {
  return (
    <div
      className={cx('rounded-card border border-line bg-surface p-5 sm:p-6', className)}
      style={{ minHeight: height }}
    >
      <Skeleton width="40%" height="1.5rem" />
      <Skeleton width="90%" height="1rem" className="mt-5" />
      <Skeleton width="75%" height="1rem" className="mt-2.5" />
    </div>
  );
}
