import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { ProposalText } from '@/lib/domain/proposal-text';
import { formatLanguage } from '@/lib/format/language-name';

/** What a reader of this text should know: that it is a translation, how old it is, or that there is none. */
export function TextOriginNote({ text, original }: { text: ProposalText; original: ProposalText }) {
  const t = useTranslations('proposals.texts');
  const locale = useLocale();
  const source = original.lang === null ? t('unnamed') : formatLanguage(original.lang, locale);
  if (text.origin === 'older') {
    return (
      <Notice tone="warning" title={t('older')} className="mb-5">
        {t('olderBody', { source })}
      </Notice>
    );
  }
  if (text.origin !== 'original') {
    return (
      <p className="mb-4 text-muted text-sm">
        {t(text.origin === 'unknown' ? 'unknownVersion' : 'translated', { source })}
      </p>
    );
  }
  const foreign = text.lang !== null && text.lang.split('-')[0] !== locale;
  if (!foreign) return null;
  return <p className="mb-4 text-muted text-sm">{t('foreign', { source })}</p>;
}
