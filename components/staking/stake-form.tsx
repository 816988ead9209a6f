'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTransact } from '@/components/transactions/use-transact';
import { Button } from '@/components/ui/button';
import { requestConnect, useWallet } from '@/components/wallet/wallet-store';
import { WithWallet } from '@/components/wallet/with-wallet';
import { amountText } from '@/lib/domain/parse-amount';
import { WEEK } from '@/lib/domain/time-units';
import { MIN_AMOUNT } from '@/lib/domain/vote-weight';
import { formatAmount } from '@/lib/format/amount';
import { readAmount } from './amount-entry';
import { AmountInput } from './amount-input';
import type { Holdings } from './holdings';
import { NoticeInput } from './notice-input';
import { parseNotice } from './notice-period';
import { StakeOutcome } from './stake-outcome';

const loadHoldings = () => import('./holdings').then((module) => module.HoldingsReader);

const EXAMPLE = 1_000n * 10n ** 18n;
const START_DAYS = String((52 * WEEK) / (24 * 60 * 60));

export type StakeFormProps = {
  now: number;
  /** All votes there are, sKEI base units. */
  totalVotes: bigint;
  names: Record<string, string>;
  /** How votes are counted: already rendered. */
  explanation: ReactNode;
};

/** Opens a stake. Works before any wallet is there and keeps what was typed when one comes, goes or changes. */
export function StakeForm({ now, totalVotes, names, explanation }: StakeFormProps) {
  const t = useTranslations('staking');
  const locale = useLocale();
  const { status } = useWallet();
  const transact = useTransact();
  const [holdings, setHoldings] = useState<Holdings | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [days, setDays] = useState(START_DAYS);
  const [pressed, setPressed] = useState(false);

  const help = holdings?.help ?? null;
  const balance = help?.balance ?? null;
  // Until something is typed the page shows an example that this account could stake.
  const text = typed ?? amountText(balance === null || balance > EXAMPLE ? EXAMPLE : balance, 18);
  const amount = readAmount(text, { minimum: MIN_AMOUNT, balance });
  const notice = parseNotice(days);
  const connected = status === 'connected';
  const amountProblem =
    amount.ok || (!pressed && (typed === null || amount.reason === 'empty')) ? null : amount.reason;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (!amount.ok || !notice.ok) return;
    if (!connected) return requestConnect();
    const params = { amount: amount.value.toString(), duration: notice.value };
    if ((await transact({ name: 'stake', params })) !== 'done') return;
    setTyped('');
    setPressed(false);
  };

  return (
    <>
      <WithWallet load={loadHoldings} props={{ now, names, onHoldings: setHoldings }} fallback={null} />
      <form onSubmit={submit} noValidate className="grid gap-x-10 gap-y-8 lg:grid-cols-[1fr_21rem]">
        <div className="flex min-w-0 flex-col gap-8">
          <AmountInput text={text} onText={setTyped} problem={amountProblem} help={help} />
          <NoticeInput text={days} onText={setDays} problem={notice.ok ? null : notice.reason} now={now} />
        </div>
        <div className="flex min-w-0 flex-col gap-6 border-line border-t pt-6 lg:row-span-2 lg:border-t-0 lg:border-l lg:pt-0 lg:pl-10">
          <StakeOutcome
            amount={amount.ok ? amount.value : null}
            duration={notice.ok ? notice.value : null}
            totalVotes={totalVotes}
            now={now}
            receiver={holdings?.receiver ?? t('outcome.receiverFirst')}
          />
          <div className="flex flex-col gap-3">
            <Button
              type="submit"
              variant="primary"
              size="lg"
              className="w-full"
              disabledReason={balance === 0n ? t('form.noBalance') : undefined}
            >
              {!connected
                ? t('form.connect')
                : amount.ok
                  ? t('form.submit', { amount: formatAmount(amount.value, { decimals: 18, locale }) })
                  : t('form.submitEmpty')}
            </Button>
            <p className="text-faint text-sm">{t('form.oneSignature')}</p>
          </div>
        </div>
        {explanation}
      </form>
    </>
  );
}
