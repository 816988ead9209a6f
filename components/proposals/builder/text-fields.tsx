'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { MAX_DESCRIPTION_BYTES } from '@/lib/domain/description';
import { formatCount } from '@/lib/format/count';
import { BodyField } from './body-field';
import { useProblemWords } from './problem-words';
import { MAX_TITLE, type TextProblems } from './text-problems';

export type TextFieldsProps = {
  title: string;
  body: string;
  problems: TextProblems;
  /** Bytes that all languages take together. */
  bytes: number;
  /** Fields whose problems are to be shown. */
  visited: (field: string) => boolean;
  onTitle: (title: string) => void;
  onBody: (body: string) => void;
  onVisit: (field: string) => void;
};

/** The words of a proposal. */
export function TextFields(props: TextFieldsProps) {
  const { title, body, problems, bytes, visited, onTitle, onBody, onVisit } = props;
  const t = useTranslations('newProposal.text');
  const words = useProblemWords();
  const locale = useLocale();
  const bodyProblem =
    problems.body === 'bodyLong' || problems.body === 'bodiesLong' || visited('body') ? problems.body : null;
  const used = (
    <span className="tabular-nums">
      {t('bytes', {
        used: formatCount(bytes, locale),
        limit: formatCount(MAX_DESCRIPTION_BYTES, locale),
      })}
    </span>
  );
  return (
    <div className="space-y-5">
      <Field
        label={t('title')}
        hint={t('titleHint')}
        error={
          visited('title') && problems.title !== null
            ? words(problems.title, { limit: MAX_TITLE })
            : undefined
        }
      >
        {(control) => (
          <Input
            {...control}
            value={title}
            autoComplete="off"
            onChange={(event) => onTitle(event.target.value)}
            onBlur={() => onVisit('title')}
          />
        )}
      </Field>
      <Field
        label={t('body')}
        hint={t('bodyHint')}
        aside={bytes * 2 > MAX_DESCRIPTION_BYTES ? used : undefined}
        error={
          bodyProblem === null
            ? undefined
            : words(bodyProblem, { limit: formatCount(MAX_DESCRIPTION_BYTES, locale) })
        }
      >
        {(control) => (
          <BodyField control={control} body={body} onBody={onBody} onVisit={() => onVisit('body')} />
        )}
      </Field>
      {problems.short && visited('body') ? <p className="text-sm text-warning">{t('short')}</p> : null}
    </div>
  );
}
