import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';

export type DrawingName = 'stake' | 'council' | 'nested' | 'proposal' | 'phases';

export type DrawingProps = {
  name: DrawingName;
  /** In units of 320 to the width: a letter of 14 is still 12 px on the narrowest phone. */
  height: number;
  children: ReactNode;
  /** Under the drawing: its key. */
  legend?: ReactNode;
  className?: string;
};

/** The paper all drawings are on: one width, one pen, a name and a description for who does not see it. */
export function Drawing({ name, height, children, legend, className }: DrawingProps) {
  const t = useTranslations('drawings');
  return (
    <figure
      className={cx(
        'mx-auto w-full max-w-[26rem] rounded-card border border-line bg-surface p-4 sm:p-6',
        className,
      )}
    >
      <svg
        role="img"
        aria-label={t(`${name}.title`)}
        aria-describedby={`drawing-${name}`}
        viewBox={`0 0 320 ${height}`}
        fill="none"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="h-auto w-full stroke-ink"
      >
        <desc id={`drawing-${name}`}>{t(`${name}.description`)}</desc>
        {children}
      </svg>
      {legend ? <figcaption className="mt-4 border-line border-t pt-4">{legend}</figcaption> : null}
    </figure>
  );
}
