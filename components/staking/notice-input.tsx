'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { FieldRow } from '@/components/ui/field-row';
import { NumberField } from '@/components/ui/number-field';
import { Slider } from '@/components/ui/slider';
import { DAY, WEEK } from '@/lib/domain/time-units';
import { formatTime } from '@/lib/format/time';
import {
  dateAfter,
  daysUntil,
  formatNotice,
  MAX_DAYS,
  MIN_DAYS,
  type NoticeProblem,
  parseNotice,
} from './notice-period';

const QUICK = [
  { weeks: 4, key: 'fourWeeks' },
  { weeks: 13, key: 'threeMonths' },
  { weeks: 26, key: 'sixMonths' },
  { weeks: 52, key: 'oneYear' },
  { weeks: 104, key: 'twoYears' },
  { weeks: 208, key: 'fourYears' },
] as const;

export type NoticeInputProps = {
  /** Days, as typed. */
  text: string;
  onText: (text: string) => void;
  problem: NoticeProblem | null;
  /** Chain time in seconds. */
  now: number;
  /** For an extension: the present notice period in seconds, where the scale begins. */
  present?: number;
};

/** A notice period: typed in days, slid in weeks, chosen from the usual ones, or by the day the KEI is back. */
export function NoticeInput({ text, onText, problem, now, present = 0 }: NoticeInputProps) {
  const t = useTranslations('staking');
  const locale = useLocale();
  // While a date is half typed it is none yet; what was typed stays until it is one or the box is left.
  const [draft, setDraft] = useState<string | null>(null);
  const [outside, setOutside] = useState(false);
  const parsed = parseNotice(text);
  const least = Math.max(MIN_DAYS, Math.ceil(present / DAY));
  const seconds = parsed.ok ? parsed.value : least * DAY;
  const weeks = parsed.ok && parsed.value % WEEK === 0 ? formatNotice(parsed.value, locale) : null;
  const day = (days: number) => formatTime(now + days * DAY, { locale, style: 'date' });
  const write = (days: number) => {
    setDraft(null);
    setOutside(false);
    onText(String(days));
  };
  const onDate = (date: string) => {
    const days = daysUntil(now, date);
    if (days !== null && days >= least && days <= MAX_DAYS) return write(days);
    setDraft(date);
    setOutside(false);
  };
  const onLeave = () => {
    setOutside(draft !== null && daysUntil(now, draft) !== null);
    setDraft(null);
  };
  return (
    <FieldRow className="gap-y-6">
      <Field
        label={t('form.notice')}
        hint={t('form.noticeHint')}
        error={
          problem === null ? null : t(`noticeProblem.${problem}`, { present: formatNotice(present, locale) })
        }
      >
        {(control) => (
          <div>
            <NumberField
              {...control}
              inputMode="numeric"
              value={text}
              onValueChange={(typed) => {
                setOutside(false);
                onText(typed);
              }}
              unit={weeks === null ? t('form.days') : `${t('form.days')} · ${weeks}`}
            />
            <Slider
              aria-label={t('form.noticeSlider')}
              min={least}
              max={MAX_DAYS}
              step={7}
              value={seconds / DAY}
              onValueChange={write}
              valueText={formatNotice(seconds, locale)}
              className="mt-1"
            />
            <div aria-hidden="true" className="flex justify-between text-faint text-note tabular-nums">
              <span>{formatNotice(least * DAY, locale)}</span>
              <span>{formatNotice(MAX_DAYS * DAY, locale)}</span>
            </div>
          </div>
        )}
      </Field>
      <Field
        label={t('form.date')}
        hint={t('form.dateHint')}
        error={outside ? t('form.dateOutside', { first: day(least), last: day(MAX_DAYS) }) : null}
      >
        {(control) => (
          <DateField
            {...control}
            min={dateAfter(now, least * DAY)}
            max={dateAfter(now, MAX_DAYS * DAY)}
            value={draft ?? (parsed.ok ? dateAfter(now, parsed.value) : '')}
            onValueChange={onDate}
            onBlur={onLeave}
            choices={QUICK.filter(({ weeks }) => weeks * WEEK > present).map(({ weeks, key }) => ({
              value: dateAfter(now, weeks * WEEK),
              label: t(`form.${key}`),
            }))}
            choicesLabel={t('form.quickNotice')}
          />
        )}
      </Field>
    </FieldRow>
  );
}
