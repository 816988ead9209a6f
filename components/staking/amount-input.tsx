'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { NumberField } from '@/components/ui/number-field';
import { Slider } from '@/components/ui/slider';
import { amountText, parseAmount } from '@/lib/domain/parse-amount';
import { formatAmount } from '@/lib/format/amount';
import type { AmountEntryProblem } from './amount-entry';
import { openScale } from './amount-scale';
import type { BalanceHelp } from './balance-help';

export type AmountInputProps = {
  text: string;
  onText: (text: string) => void;
  /** What is wrong with the text, if it should be said. */
  problem: AmountEntryProblem | null;
  /** For the balance of the connected account; null without one. */
  help: BalanceHelp | null;
};

/** An amount of KEI: typed, slid, or a share of the balance. The text is the truth; the rest only writes it. */
export function AmountInput({ text, onText, problem, help }: AmountInputProps) {
  const t = useTranslations('staking');
  const locale = useLocale();
  const full = (value: bigint) => formatAmount(value, { decimals: 18, locale, style: 'full' });
  const write = (value: bigint) => onText(amountText(value, 18));
  const parsed = parseAmount(text, 18);
  const value = parsed.ok ? parsed.value : 0n;
  const balance = help?.balance ?? null;
  const scale = help?.scale ?? openScale;
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
      {help?.shares(value, write)}
    </div>
  );
}
