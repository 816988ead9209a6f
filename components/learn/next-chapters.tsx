import { useTranslations } from 'next-intl';
import { type Chapter, chapters } from '@/components/common/chapters';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/lib/i18n/navigation';

/** The chapters before and after this one. */
export function NextChapters({ chapter }: { chapter: Chapter }) {
  const t = useTranslations('learn');
  const at = chapters.indexOf(chapter);
  const previous = chapters[at - 1];
  const next = chapters[at + 1];
  const look =
    'group flex min-w-0 flex-col rounded-card border border-line bg-surface px-5 py-4 hover:border-strong';
  return (
    <nav aria-label={t('contents')} className="mt-14 grid gap-4 sm:grid-cols-2">
      {previous ? (
        <Link href={`/learn/${previous}`} rel="prev" className={look}>
          <span className="flex items-center gap-1 text-muted text-sm">
            <Icon name="chevron-left" size={16} />
            {t('previous')}
          </span>
          <span className="mt-1 font-medium group-hover:text-accent">{t(`chapters.${previous}.title`)}</span>
        </Link>
      ) : (
        <span className="hidden sm:block" />
      )}
      {next ? (
        <Link href={`/learn/${next}`} rel="next" className={`${look} sm:items-end sm:text-right`}>
          <span className="flex items-center gap-1 text-muted text-sm">
            {t('next')}
            <Icon name="chevron-right" size={16} />
          </span>
          <span className="mt-1 font-medium group-hover:text-accent">{t(`chapters.${next}.title`)}</span>
        </Link>
      ) : null}
    </nav>
  );
}
