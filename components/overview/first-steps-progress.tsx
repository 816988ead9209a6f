'use client';

import { useLocale } from 'next-intl';
import { useAccount, useReadContracts } from 'wagmi';
import { contracts } from '@/lib/contracts/contracts';
import { sameAddress, ZERO_ADDRESS } from '@/lib/domain/hex';
import { shortenAddress } from '@/lib/format/address';
import { formatAmount } from '@/lib/format/amount';
import { type Step, StepList, type StepProgress } from './step-list';

/** Sentences with `{}` where a figure or a name goes, so that the page needs no catalog for them. */
export type StepWords = {
  done: string;
  next: string;
  haveKei: string;
  haveVotes: string;
  backing: string;
  self: string;
};

export type FirstStepsProgressProps = { steps: Step[]; words: StepWords; names: Record<string, string> };

/** The first steps with what the connected account has done of them. Only inside a wallet island. */
export function FirstStepsProgress({ steps, words, names }: FirstStepsProgressProps) {
  const locale = useLocale();
  const { address } = useAccount();
  const account = address ?? ZERO_ADDRESS;
  const { kei, stakedKei } = contracts;
  const { data } = useReadContracts({
    allowFailure: false,
    contracts: [
      { ...kei, functionName: 'balanceOf', args: [account] },
      { ...stakedKei, functionName: 'balanceOf', args: [account] },
      { ...stakedKei, functionName: 'delegates', args: [account] },
    ],
    query: { enabled: address !== undefined },
  });
  if (data === undefined || address === undefined) return <StepList steps={steps} />;
  const [balance, votes, delegate] = data;
  const say = (sentence: string, value: string) => sentence.replace('{}', value);
  const amount = (value: bigint) => formatAmount(value, { decimals: 18, locale });
  const staked = votes > 0n;
  const back = sameAddress(delegate, address)
    ? words.self
    : say(words.backing, names[delegate.toLowerCase()] ?? shortenAddress(delegate));
  const progress: StepProgress[] = [
    {
      done: balance > 0n || staked,
      next: balance === 0n && !staked,
      note: balance > 0n ? say(words.haveKei, amount(balance)) : null,
    },
    {
      done: staked,
      next: balance > 0n && !staked,
      note: staked ? say(words.haveVotes, amount(votes)) : null,
    },
    { done: staked, next: false, note: staked ? back : null },
  ];
  return <StepList steps={steps} progress={progress} words={words} />;
}
