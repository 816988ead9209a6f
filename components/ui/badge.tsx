import type { ReactNode } from 'react';
import { cx } from './cx';
import { Icon, type IconName } from './icon';

export type Tone = 'neutral' | 'accent' | 'for' | 'against' | 'abstain' | 'warning' | 'danger';

export const badgeTones: Record<Tone, string> = {
  neutral: 'bg-sunken text-muted ring-line',
  accent: 'bg-accent-soft text-accent ring-accent/20',
  for: 'bg-for-soft text-for ring-for/20',
  against: 'bg-against-soft text-against ring-against/20',
  abstain: 'bg-abstain-soft text-abstain ring-abstain/20',
  warning: 'bg-warning-soft text-warning ring-warning/20',
  danger: 'bg-danger-soft text-danger ring-danger/20',
};

const solidTones: Record<Tone, string> = {
  neutral: 'bg-muted text-surface ring-muted',
  accent: 'bg-accent text-surface ring-accent',
  for: 'bg-for text-surface ring-for',
  against: 'bg-against text-surface ring-against',
  abstain: 'bg-abstain text-surface ring-abstain',
  warning: 'bg-warning text-surface ring-warning',
  danger: 'bg-danger text-surface ring-danger',
};

export type BadgeProps = {
  tone?: Tone;
  /** Filled: for what is final. */
  solid?: boolean;
  icon?: IconName;
  children: ReactNode;
  className?: string | undefined;
};

/** A short word about something. The word carries the meaning, the colour only helps. */
export function Badge({ tone = 'neutral', solid = false, icon, children, className }: BadgeProps) {
  return (
    <span
      className={cx(
        'inline-flex min-h-6 items-center gap-1 whitespace-nowrap rounded-full px-2.5 py-0.5 font-medium text-xs ring-1 ring-inset',
        solid ? solidTones[tone] : badgeTones[tone],
        className,
      )}
    >
      {icon ? <Icon name={icon} size={14} strokeWidth={2} className="-ml-0.5" /> : null}
      {children}
    </span>
  );
}
