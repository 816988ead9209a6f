import type { HTMLAttributes, ReactNode } from 'react';
import { cx } from './cx';

export type CardProps = {
  as?: 'div' | 'section' | 'article' | 'li' | 'aside';
  /** Heading in the card's own line, with something beside it. */
  title?: ReactNode;
  aside?: ReactNode;
  /** 2 unless the card stands under another heading. */
  level?: 2 | 3 | 4;
  /** No inner space: for tables and lists that reach the edges. */
  flush?: boolean;
  children?: ReactNode;
} & Omit<HTMLAttributes<HTMLElement>, 'title'>;

/** A surface with a hairline around it. */
export function Card(props: CardProps) {
  const { as: Tag = 'div', title, aside, level = 2, flush = false, className, children, ...rest } = props;
  const Heading = `h${level}` as const;
  return (
    <Tag
      {...rest}
      className={cx('min-w-0 rounded-card border border-line bg-surface', !flush && 'p-5 sm:p-6', className)}
    >
      {title ? (
        <div
          className={cx(
            'flex flex-wrap items-center justify-between gap-x-4 gap-y-1',
            flush ? 'px-5 pt-5 pb-3 sm:px-6' : 'mb-4',
          )}
        >
          <Heading className="font-semibold text-lg tracking-tight">{title}</Heading>
          {aside}
        </div>
      ) : null}
      {children}
    </Tag>
  );
}
