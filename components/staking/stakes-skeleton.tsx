import { Skeleton } from '@/components/ui/skeleton';

/** The room that stakes will take. */
export function StakesSkeleton({ label }: { label: string }) {
  return (
    <div role="status" className="grid gap-4">
      <span className="sr-only">{label}</span>
      {[0, 1].map((at) => (
        <div key={at} className="rounded-card border border-line bg-surface p-5 sm:p-6">
          <Skeleton width="9rem" height="1.5rem" />
          <div className="mt-5 grid grid-cols-2 gap-4 sm:grid-cols-4">
            {[0, 1, 2, 3].map((cell) => (
              <Skeleton key={cell} height="2.75rem" />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
