import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/lib/i18n/navigation';

export type SectionProps = {
  id: string;
  title: string;
  more?: { href: string; label: string };
  children: ReactNode;
  className?: string;
};

/** A part of the overview with its heading and the way to all of it. */
export function Section({ id, title, more, children, className }: SectionProps) {
  return (
    <section aria-labelledby={id} className={cx('min-w-0', className)}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={id} className="font-semibold text-2xl tracking-tight">
          {title}
        </h2>
        {more ? (
          <Link
            href={more.href}
            className="inline-flex min-h-6 items-center gap-1 font-medium text-[0.9375rem] text-accent underline-offset-4 hover:underline"
          >
            {more.label}
            <Icon name="arrow-right" size={16} />
          </Link>
        ) : null}
      </div>
      {children}
    </section>
  );
}
