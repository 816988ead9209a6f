'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { NumberField } from '@/components/ui/number-field';
import { Slider } from '@/components/ui/slider';
import { DAY, WEEK } from '@/lib/domain/time-units';
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
  const parsed = parseNotice(text);
  const least = Math.max(MIN_DAYS, Math.ceil(present / DAY));
  const seconds = parsed.ok ? parsed.value : least * DAY;
  const weeks = parsed.ok && parsed.value % WEEK === 0 ? formatNotice(parsed.value, locale) : null;
  const onDate = (date: string) => {
    const days = daysUntil(now, date);
    const usable = days !== null && days >= least && days <= MAX_DAYS;
    setDraft(usable ? null : date);
    if (usable) onText(String(days));
  };
  return (
    <div>
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
        <Field
          label={t('form.notice')}
          hint={t('form.noticeHint')}
          error={
            problem === null
              ? null
              : t(`noticeProblem.${problem}`, { present: formatNotice(present, locale) })
          }
        >
          {(control) => (
            <NumberField
              {...control}
              inputMode="numeric"
              value={text}
              onValueChange={onText}
              unit={weeks === null ? t('form.days') : `${t('form.days')} · ${weeks}`}
            />
          )}
        </Field>
        <Field label={t('form.date')} hint={t('form.dateHint')}>
          {(control) => (
            <Input
              {...control}
              type="date"
              min={dateAfter(now, least * DAY)}
              max={dateAfter(now, MAX_DAYS * DAY)}
              value={draft ?? (parsed.ok ? dateAfter(now, parsed.value) : '')}
              onChange={(event) => onDate(event.target.value)}
              onBlur={() => setDraft(null)}
              className="text-lg tabular-nums"
            />
          )}
        </Field>
      </div>
      <Slider
        aria-label={t('form.noticeSlider')}
        min={least}
        max={MAX_DAYS}
        step={7}
        value={seconds / DAY}
        onValueChange={(days) => onText(String(days))}
        valueText={formatNotice(seconds, locale)}
        className="mt-1"
      />
      <fieldset aria-label={t('form.quickNotice')} className="flex flex-wrap justify-between gap-1">
        {QUICK.filter(({ weeks }) => weeks * WEEK > present).map(({ weeks, key }) => (
          <button
            key={key}
            type="button"
            aria-pressed={parsed.ok && parsed.value === weeks * WEEK}
            onClick={() => onText(String(weeks * 7))}
            className="min-h-9 rounded-md px-1.5 text-muted text-[0.8125rem] sm:px-2.5 sm:text-sm tabular-nums hover:bg-sunken hover:text-ink aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-accent"
          >
            {t(`form.${key}`)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
