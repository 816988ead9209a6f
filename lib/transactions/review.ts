import type { TypedDataDefinition } from 'viem';
import type { Address } from '@/lib/domain/hex';
import type { DescribedCall } from './describe-call';
import type { Summary } from './transaction';

export type ReviewedStep = {
  kind: 'sign' | 'send';
  /** Key in `transactions.step`. */
  name: 'permit' | 'approve' | 'send';
  call: DescribedCall;
  /** What the wallet will show when it is asked for a signature. */
  typedData?: TypedDataDefinition;
};

/** Everything a person agrees to: nothing else is asked of the wallet afterwards. */
export type Review = {
  account: Address;
  chainId: number;
  /** Name of the connected wallet. */
  wallet: string;
  summary: Summary;
  steps: readonly ReviewedStep[];
  /** Set when the wallet turned out not to sign typed data and the plan was made anew. */
  withoutPermit: boolean;
};
