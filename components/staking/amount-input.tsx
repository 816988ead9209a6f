'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { NumberField } from '@/components/ui/number-field';
import { Slider } from '@/components/ui/slider';
import { amountText, parseAmount } from '@/lib/domain/parse-amount';
import { formatAmount } from '@/lib/format/amount';
import type { AmountEntryProblem } from './amount-entry';
import { balanceScale, openScale, shareOf } from './amount-scale';

const SHARES = [25, 50, 75, 100];

export type AmountInputProps = {
  text: string;
  onText: (text: string) => void;
  /** What is wrong with the text, if it should be said. */
  problem: AmountEntryProblem | null;
  /** KEI base units of the connected account; null without one. */
  balance: bigint | null;
};

/** An amount of KEI: typed, slid, or a share of the balance. The text is the truth; the rest only writes it. */
export function AmountInput({ text, onText, problem, balance }: AmountInputProps) {
  const t = useTranslations('staking');
  const locale = useLocale();
  const full = (value: bigint) => formatAmount(value, { decimals: 18, locale, style: 'full' });
  const write = (value: bigint) => onText(amountText(value, 18));
  const parsed = parseAmount(text, 18);
  const value = parsed.ok ? parsed.value : 0n;
  const scale = balance === null ? openScale : balanceScale(balance);
  return (
    <div>
      <Field
        label={t('form.amount')}
        aside={
          balance === null
            ? null
            : t('form.balance', { amount: formatAmount(balance, { decimals: 18, locale }) })
        }
        error={problem === null ? null : t(`problem.${problem}`, { balance: full(balance ?? 0n) })}
      >
        {(control) => (
          <NumberField
            {...control}
            value={text}
            onValueChange={onText}
            unit="KEI"
            max={
              balance === null
                ? undefined
                : {
                    label: t('form.max'),
                    name: t('form.maxName', { amount: full(balance) }),
                    onMax: () => write(balance),
                  }
            }
          />
        )}
      </Field>
      <Slider
        aria-label={t('form.amountSlider')}
        min={0}
        max={scale.max}
        value={scale.positionOf(value)}
        onValueChange={(position) => write(scale.amountAt(position))}
        valueText={`${full(value)} KEI`}
        disabled={balance === 0n}
        className="mt-1"
      />
      {balance === null || balance === 0n ? null : (
        <fieldset aria-label={t('form.quickAmounts')} className="flex justify-between gap-1">
          {SHARES.map((share) => (
            <button
              key={share}
              type="button"
              aria-pressed={value === shareOf(balance, share, 100)}
              onClick={() => write(shareOf(balance, share, 100))}
              className="min-h-9 rounded-md px-2.5 text-muted text-sm tabular-nums hover:bg-sunken hover:text-ink aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-accent"
            >
              {t('form.quickShare', { share })}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
