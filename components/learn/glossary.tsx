import { useTranslations } from 'next-intl';
import { glossaryTerms } from './glossary-terms';
import { rich } from './rich';

/** Every word with its meaning; each entry can be linked. */
export function Glossary() {
  const t = useTranslations('learnGlossary');
  return (
    <dl className="divide-y divide-line border-line border-y">
      {glossaryTerms.map((term) => (
        <div
          key={term}
          id={term}
          className="grid scroll-mt-20 gap-x-8 gap-y-1 py-5 target:bg-accent-soft target:px-4 sm:grid-cols-[14rem_minmax(0,1fr)]"
        >
          <dt className="font-semibold">
            <a
              href={`#${term}`}
              className="inline-flex min-h-6 items-center hover:text-accent hover:underline"
            >
              {t(`${term}.word`)}
            </a>
          </dt>
          <dd className="prose max-w-2xl">{t.rich(`${term}.meaning`, rich)}</dd>
        </div>
      ))}
    </dl>
  );
}
