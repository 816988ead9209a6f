import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/lib/i18n/navigation';
import type { Chapter } from './chapters';

export type LearnLinkProps = {
  chapter: Chapter;
  /** The part of the chapter, by its anchor. */
  at?: string;
  /** What is explained there. */
  children: ReactNode;
  className?: string;
};

/** The small way from a page to the chapter that explains it. */
export function LearnLink({ chapter, at, children, className }: LearnLinkProps) {
  return (
    <Link
      href={`/learn/${chapter}${at === undefined ? '' : `#${at}`}`}
      className={cx(
        'inline-flex min-h-6 items-center gap-1.5 text-muted text-sm underline decoration-strong underline-offset-3 hover:text-ink',
        className,
      )}
    >
      <Icon name="info" size={16} className="shrink-0" />
      {children}
    </Link>
  );
}
