import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';

export type PagesNavProps = { page: number; pages: number; hrefOf: (page: number) => string };

/** Newer and older pages of a long list; nothing for a short one. */
export function PagesNav({ page, pages, hrefOf }: PagesNavProps) {
  const t = useTranslations('proposals.pages');
  if (pages === 1) return null;
  return (
    <nav aria-label={t('label')} className="mt-6 flex items-center justify-between gap-4">
      {page > 1 ? <LinkButton href={hrefOf(page - 1)}>{t('previous')}</LinkButton> : <span />}
      <span className="text-muted text-sm tabular-nums">{t('position', { page, pages })}</span>
      {page < pages ? <LinkButton href={hrefOf(page + 1)}>{t('next')}</LinkButton> : <span />}
    </nav>
  );
}
