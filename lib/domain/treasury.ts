import type { Address, Hex } from './hex';
import type { ProposalTitles } from './proposal-text';

/** A token a treasury shows; the zero address stands for the chain's own coin. */
export type Asset = { address: Address; symbol: string; name: string; decimals: number };

export type AssetBalance = Asset & { balance: bigint };

/** One payment into or out of the treasury, tied to the proposal that ordered it where one did. */
export type TreasuryMovement = {
  asset: Asset;
  direction: 'in' | 'out';
  amount: bigint;
  counterparty: Address;
  timestamp: number;
  transactionHash: Hex;
  proposal: { id: bigint; titles: ProposalTitles } | null;
};
