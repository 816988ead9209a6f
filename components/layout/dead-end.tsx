import type { ReactNode } from 'react';

export type DeadEndProps = {
  title: ReactNode;
  children: ReactNode;
  actions: ReactNode;
  note?: ReactNode;
  /** `dead-end`: nothing is here. `no-answer`: something is, but the chain does not say. */
  drawing?: 'dead-end' | 'no-answer';
};

/** A page that leads nowhere: a path that ends, words that say why, and ways on. */
export function DeadEnd({ title, children, actions, note, drawing = 'dead-end' }: DeadEndProps) {
  return (
    <div className="mx-auto flex max-w-xl flex-col items-center py-12 text-center sm:py-20">
      {/* biome-ignore lint/performance/noImgElement: a drawing, nothing to optimise */}
      <img src={`/${drawing}.svg`} alt="" width={168} height={112} loading="lazy" />
      <h1 className="mt-8 font-semibold text-3xl tracking-[-0.02em]">{title}</h1>
      <p className="mt-3 text-balance text-lg text-muted leading-relaxed">{children}</p>
      <div className="mt-8 flex flex-wrap justify-center gap-3">{actions}</div>
      {note ? <p className="mt-6 text-faint text-sm">{note}</p> : null}
    </div>
  );
}
