import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';

export type Step = { id: string; label: string; title: string; body: string; action: ReactNode };

export type StepProgress = {
  done: boolean;
  /** The one to do now. */
  next: boolean;
  /** What this account has, in words. */
  note: string | null;
};

export type StepListProps = {
  steps: Step[];
  progress?: StepProgress[];
  words?: { done: string; next: string };
};

/** Steps side by side, numbered; with progress, ticked. */
export function StepList({ steps, progress, words }: StepListProps) {
  return (
    <ol className="grid gap-px overflow-hidden rounded-card border border-line bg-line lg:grid-cols-3">
      {steps.map((step, at) => {
        const state = progress?.[at];
        return (
          <li key={step.id} className="flex flex-col bg-surface p-5 sm:p-6">
            <div className="flex min-h-8 items-center gap-3">
              <span
                aria-hidden="true"
                className={cx(
                  'flex size-8 shrink-0 items-center justify-center rounded-full font-semibold text-sm tabular-nums',
                  state?.done ? 'bg-accent text-on-accent' : 'border border-strong text-muted',
                )}
              >
                {state?.done ? <Icon name="check" size={18} strokeWidth={2.2} /> : at + 1}
              </span>
              <span className="sr-only">{step.label}</span>
              {state?.done ? <Badge tone="for">{words?.done}</Badge> : null}
              {state?.next ? <Badge tone="accent">{words?.next}</Badge> : null}
            </div>
            <h3 className="mt-4 font-semibold text-lg tracking-tight">{step.title}</h3>
            <p className="mt-1.5 mb-5 text-pretty text-muted">{state?.note ?? step.body}</p>
            <div className="mt-auto flex flex-wrap gap-x-5 gap-y-2">{step.action}</div>
          </li>
        );
      })}
    </ol>
  );
}
