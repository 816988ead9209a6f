import type { ReactNode } from 'react';
import type { Tone } from './badge';
import { cx } from './cx';

export const fillTones: Record<Tone, string> = {
  neutral: 'bg-muted',
  accent: 'bg-accent',
  for: 'bg-for',
  against: 'bg-against',
  abstain: 'bg-abstain',
  warning: 'bg-warning',
  danger: 'bg-danger',
};

export type MeterProps = {
  /** 0 to 1. */
  value: number;
  /** What is measured. */
  label: string;
  /** The measure in words: "62 % of the quorum". */
  valueText: string;
  tone?: Tone;
  /** A mark on the scale, 0 to 1: the quorum. */
  mark?: number;
  /** Stands above the bar. */
  children?: ReactNode;
  className?: string;
};

/** A measure on a known scale. */
export function Meter({ value, label, valueText, tone = 'accent', mark, children, className }: MeterProps) {
  const share = Math.min(1, Math.max(0, value));
  return (
    <div className={cx('min-w-0', className)}>
      {children}
      {/* biome-ignore lint/a11y/useSemanticElements: <meter> cannot carry a mark and hardly be styled */}
      <div
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.floor(share * 100)}
        aria-valuetext={valueText}
        className="keep-colour relative h-2"
      >
        <div className="h-full overflow-hidden rounded-full bg-line">
          <div className={cx('h-full rounded-full', fillTones[tone])} style={{ width: `${share * 100}%` }} />
        </div>
        {mark === undefined ? null : (
          <span
            aria-hidden="true"
            className="absolute -inset-y-1 w-0.5 -translate-x-1/2 rounded-full bg-ink ring-2 ring-surface"
            style={{ left: `${Math.min(1, Math.max(0, mark)) * 100}%` }}
          />
        )}
      </div>
    </div>
  );
}
