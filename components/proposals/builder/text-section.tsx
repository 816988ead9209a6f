'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { formatLanguage } from '@/lib/format/language-name';
import { locales } from '@/lib/i18n/locales';
import type { Draft } from './draft';
import {
  addTranslation,
  chooseOriginal,
  confirmTranslation,
  type DraftTranslation,
  isOutdated,
  removeTranslation,
  writeText,
} from './draft-texts';
import { OriginalChoice } from './original-choice';
import { TextFields } from './text-fields';
import type { AllTextProblems, TextProblems } from './text-problems';
import { TranslationNote } from './translation-note';

export type TextSectionProps = {
  texts: Draft;
  /** Language of the original. */
  original: string;
  problems: AllTextProblems;
  /** Language shown, here and in the preview. */
  shown: string;
  visited: (field: string) => boolean;
  onShow: (lang: string) => void;
  onChange: (change: (draft: Draft) => Draft) => void;
  onVisit: (field: string) => void;
};

/** The words of a proposal, in as many of the app's languages as its writer likes; one is the original. */
export function TextSection(props: TextSectionProps) {
  const { texts, original, problems, shown, visited, onShow, onChange, onVisit } = props;
  const t = useTranslations('newProposal.languages');
  const [removed, setRemoved] = useState<DraftTranslation>();
  const { translations } = texts;
  const nameOf = (lang: string) => formatLanguage(lang, lang);
  const written = [original, ...translations.map(({ lang }) => lang)];
  const missing = locales.filter((lang) => !written.includes(lang));

  const add = (lang: string) => {
    onChange((draft) => addTranslation(draft, lang, original));
    onShow(lang);
  };
  const remove = (translation: DraftTranslation) => {
    onChange((draft) => removeTranslation(draft, translation.lang));
    setRemoved(translation.title + translation.body === '' ? undefined : translation);
    onShow(original);
  };
  const putBack = (translation: DraftTranslation) => {
    onChange((draft) => ({ ...draft, translations: [...draft.translations, translation] }));
    setRemoved(undefined);
    onShow(translation.lang);
  };
  const fields = (lang: string, found: TextProblems, text: { title: string; body: string }) => {
    const idOf = (field: string) => (lang === original ? field : `${lang}.${field}`);
    return (
      <TextFields
        title={text.title}
        body={text.body}
        problems={found}
        bytes={problems.bytes}
        visited={(field) => visited(idOf(field))}
        onTitle={(title) => onChange((draft) => writeText(draft, lang, { title }))}
        onBody={(body) => onChange((draft) => writeText(draft, lang, { body }))}
        onVisit={(field) => onVisit(idOf(field))}
      />
    );
  };

  return (
    <div className="space-y-5">
      {translations.length === 0 ? null : (
        <Segmented
          legend={t('legend')}
          value={shown}
          options={written.map((lang) => ({
            value: lang,
            label: (
              <span lang={lang}>
                {nameOf(lang)}
                {lang === original ? <span className="text-muted"> · {t('original')}</span> : null}
              </span>
            ),
          }))}
          onValueChange={onShow}
        />
      )}
      <div hidden={shown !== original}>{fields(original, problems.original, texts)}</div>
      {translations.map((translation, i) => {
        const found = problems.translations[i];
        return found === undefined ? null : (
          <div key={translation.lang} hidden={shown !== translation.lang} className="space-y-5">
            <TranslationNote
              outdated={isOutdated(texts, translation)}
              onConfirm={() => onChange((draft) => confirmTranslation(draft, translation.lang))}
              onRemove={() => remove(translation)}
            />
            {fields(translation.lang, found, translation)}
          </div>
        );
      })}
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3 border-line border-t pt-4">
        <OriginalChoice
          original={original}
          onOriginal={(lang) => {
            onChange((draft) => chooseOriginal(draft, lang, original));
            onShow(lang);
          }}
        />
        {missing.map((lang) => (
          <Button key={lang} size="sm" onClick={() => add(lang)}>
            <span>{t.rich('add', { language: () => <span lang={lang}>{nameOf(lang)}</span> })}</span>
          </Button>
        ))}
      </div>
      <div role="status" className="empty:hidden">
        {removed === undefined || written.includes(removed.lang) ? null : (
          <p className="flex flex-wrap items-center gap-3 text-sm">
            {t('removed')}
            <Button size="sm" variant="ghost" onClick={() => putBack(removed)}>
              {t('putBack')}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}
