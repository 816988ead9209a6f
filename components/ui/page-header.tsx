import type { ReactNode } from 'react';

export type PageHeaderProps = {
  title: ReactNode;
  lead?: ReactNode;
  /** Buttons: one primary at most. */
  actions?: ReactNode;
  /** Above the title: breadcrumbs. */
  above?: ReactNode;
  /** Under the lead: badges, "as of block". */
  meta?: ReactNode;
};

/** The top of every page: the only `h1`. */
export function PageHeader({ title, lead, actions, above, meta }: PageHeaderProps) {
  return (
    <header className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-5 sm:mb-10">
      <div className="min-w-0 max-w-3xl flex-1 basis-80">
        {above ? <div className="mb-3">{above}</div> : null}
        <h1 className="font-semibold text-[1.75rem] leading-[1.15] tracking-[-0.022em] sm:text-4xl">
          {title}
        </h1>
        {lead ? (
          <div className="mt-3 max-w-2xl text-balance text-lg text-muted leading-relaxed">{lead}</div>
        ) : null}
        {meta ? <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">{meta}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-start gap-3">{actions}</div> : null}
    </header>
  );
}
