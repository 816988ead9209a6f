'use client';

import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { formatLanguage } from '@/lib/format/language-name';
import { locales } from '@/lib/i18n/locales';

export type OriginalChoiceProps = { original: string; onOriginal: (lang: string) => void };

/** Which language counts where translations differ. */
export function OriginalChoice({ original, onOriginal }: OriginalChoiceProps) {
  const t = useTranslations('newProposal.languages');
  return (
    <Field label={t('choose')}>
      {(control) => (
        <Select
          {...control}
          value={original}
          options={[...new Set([original, ...locales])].map((lang) => ({
            value: lang,
            label: formatLanguage(lang, lang),
          }))}
          onChange={(event) => onOriginal(event.target.value)}
        />
      )}
    </Field>
  );
}
