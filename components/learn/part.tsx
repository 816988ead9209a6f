import type { ReactNode } from 'react';

export type PartProps = {
  /** The anchor that other pages link. */
  id: string;
  title: ReactNode;
  children: ReactNode;
  /** Stands under the text and may be wider: a table. */
  below?: ReactNode;
};

/** A part of a chapter: its heading, its text, and what belongs under it. */
export function Part({ id, title, children, below }: PartProps) {
  return (
    <section aria-labelledby={id} className="min-w-0">
      <div className="max-w-2xl">
        <h2 id={id} className="scroll-mt-24 font-semibold text-2xl tracking-tight">
          {title}
        </h2>
        <div className="prose mt-3">{children}</div>
      </div>
      {below ? <div className="mt-6 min-w-0">{below}</div> : null}
    </section>
  );
}
