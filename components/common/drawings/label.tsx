import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';

export type LabelProps = {
  x: number;
  y: number;
  align?: 'start' | 'middle' | 'end';
  tone?: 'ink' | 'muted' | 'accent';
  children: ReactNode;
};

const tones = { ink: 'fill-ink font-medium', muted: 'fill-muted', accent: 'fill-accent font-medium' };

/** A word in a drawing. */
export function Label({ x, y, align = 'middle', tone = 'ink', children }: LabelProps) {
  return (
    <text x={x} y={y} textAnchor={align} stroke="none" className={cx('text-[14px]', tones[tone])}>
      {children}
    </text>
  );
}
