import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { AmountScale } from './amount-scale';
import { balanceScale, shareOf } from './balance-scale';

const SHARES = [25, 50, 75, 100];

/** What a known balance adds to the input of an amount. It comes with a wallet, so that no page loads it before. */
export type BalanceHelp = {
  /** KEI base units. */
  balance: bigint;
  scale: AmountScale;
  /** Buttons for parts of the balance. `value`: the present amount in base units. */
  shares: (value: bigint, write: (value: bigint) => void) => ReactNode;
};

export function balanceHelp(balance: bigint): BalanceHelp {
  return {
    balance,
    scale: balanceScale(balance),
    shares: (value, write) =>
      balance === 0n ? null : <BalanceShares balance={balance} value={value} onValue={write} />,
  };
}

type BalanceSharesProps = { balance: bigint; value: bigint; onValue: (value: bigint) => void };

function BalanceShares({ balance, value, onValue }: BalanceSharesProps) {
  const t = useTranslations('staking.form');
  return (
    <fieldset aria-label={t('quickAmounts')} className="flex justify-between gap-1">
      {SHARES.map((share) => (
        <button
          key={share}
          type="button"
          aria-pressed={value === shareOf(balance, share, 100)}
          onClick={() => onValue(shareOf(balance, share, 100))}
          className="min-h-9 rounded-md px-2.5 text-muted text-sm tabular-nums hover:bg-sunken hover:text-ink aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-accent"
        >
          {t('quickShare', { share })}
        </button>
      ))}
    </fieldset>
  );
}
