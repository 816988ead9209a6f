import { useTranslations } from 'next-intl';
import { chapters } from '@/components/common/chapters';
import { Link } from '@/lib/i18n/navigation';

/** All chapters with one sentence each. */
export function Contents() {
  const t = useTranslations('learn');
  return (
    <nav aria-label={t('contents')} className="min-w-0">
      <ol className="divide-y divide-line border-line border-y">
        {chapters.map((chapter, i) => (
          <li key={chapter}>
            <Link
              href={`/learn/${chapter}`}
              className="group grid grid-cols-[2.5rem_minmax(0,1fr)] py-5 hover:bg-sunken"
            >
              <span aria-hidden="true" className="font-semibold text-accent text-lg tabular-nums">
                {i + 1}
              </span>
              <span className="min-w-0">
                <span className="block font-semibold text-lg tracking-tight group-hover:text-accent">
                  {t(`chapters.${chapter}.title`)}
                </span>
                <span className="mt-1 block text-pretty text-muted">{t(`chapters.${chapter}.summary`)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
