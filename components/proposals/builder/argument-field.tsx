'use client';

import { useTranslations } from 'next-intl';
import type { AbiParameter } from 'viem';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import type { ArgumentUnit } from '@/lib/proposal-actions/argument-unit';
import { useProblemWords } from './problem-words';

export type ArgumentFieldProps = {
  input: AbiParameter;
  unit: ArgumentUnit;
  value: string;
  problem: string | undefined;
  onChange: (text: string) => void;
  onVisit: () => void;
};

/** One argument of a call, typed by the ABI. */
export function ArgumentField({ input, unit, value, problem, onChange, onVisit }: ArgumentFieldProps) {
  const t = useTranslations('newProposal.call');
  const words = useProblemWords();
  const { type, name } = input;
  const error = words(problem, { decimals: decimalsOf(unit) });
  const label = (
    <>
      <code>{name || t('unnamed')}</code> <span className="font-normal text-faint text-sm">{type}</span>
    </>
  );
  return (
    <Field label={label} hint={hintOf(t, type, unit)} error={error}>
      {(control) => {
        if (type === 'bool') {
          return (
            <Select
              {...control}
              value={value}
              placeholder={t('chooseFlag')}
              options={[
                { value: 'true', label: t('true') },
                { value: 'false', label: t('false') },
              ]}
              onChange={(event) => onChange(event.target.value)}
              onBlur={onVisit}
            />
          );
        }
        const shared = { ...control, value, spellCheck: false, onBlur: onVisit };
        return type === 'string' || type === 'bytes' || type.endsWith(']') || type === 'tuple' ? (
          <Textarea
            {...shared}
            rows={3}
            className={type === 'string' ? '' : 'font-mono text-[0.9375rem]'}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <Input
            {...shared}
            autoComplete="off"
            className={type === 'address' ? 'font-mono text-[0.9375rem]' : ''}
            onChange={(event) => onChange(event.target.value)}
          />
        );
      }}
    </Field>
  );
}

/** Digits behind the point that fit. */
function decimalsOf(unit: ArgumentUnit): number {
  if (unit.unit === 'amount') return unit.decimals;
  return unit.unit === 'share' ? 2 : 0;
}

function hintOf(t: ReturnType<typeof useTranslations<'newProposal.call'>>, type: string, unit: ArgumentUnit) {
  if (type.endsWith(']')) return t('hint.list');
  if (type === 'tuple') return t('hint.record');
  if (unit.unit === 'amount') return t('hint.amount', { symbol: unit.symbol });
  if (unit.unit === 'duration') return t('hint.duration');
  if (unit.unit === 'share') return t('hint.share');
  if (unit.unit === 'time') return t('hint.time');
  if (unit.unit === 'name') return t('hint.name');
  if (type.startsWith('bytes')) return t('hint.bytes');
  return undefined;
}
