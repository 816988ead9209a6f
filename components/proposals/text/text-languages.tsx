import { useTranslations } from 'next-intl';
import type { ProposalText, ProposalTexts } from '@/lib/domain/proposal-text';
import { formatLanguage } from '@/lib/format/language-name';
import { Link } from '@/lib/i18n/navigation';
import { textName } from './chosen-text';

export type TextLanguagesProps = {
  texts: ProposalTexts;
  shown: ProposalText;
  hrefOf: (text: string) => string;
};

/** The languages a proposal speaks, each named in its own words; the one shown is no link. */
export function TextLanguages({ texts, shown, hrefOf }: TextLanguagesProps) {
  const t = useTranslations('proposals.texts');
  if (texts.length === 1) return null;
  return (
    <nav aria-label={t('label')} className="mb-4">
      <ul className="flex flex-wrap gap-2 text-sm">
        {texts.map((text) => {
          const words = (
            <>
              {text.lang === null ? (
                t('unnamed')
              ) : (
                <span lang={text.lang}>{formatLanguage(text.lang, text.lang)}</span>
              )}
              {text.origin === 'original' && text.lang !== null ? (
                <span className="text-muted"> · {t('original')}</span>
              ) : null}
            </>
          );
          return (
            <li key={textName(text)}>
              {text === shown ? (
                <span
                  aria-current="true"
                  className="inline-flex min-h-9 items-center whitespace-pre rounded-control bg-accent-soft px-3 font-medium"
                >
                  {words}
                </span>
              ) : (
                <Link
                  href={hrefOf(textName(text))}
                  scroll={false}
                  className="inline-flex min-h-9 items-center whitespace-pre rounded-control border border-line px-3 hover:bg-sunken"
                >
                  {words}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
