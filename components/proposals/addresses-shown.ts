import type { BallotPage } from '@/lib/domain/ballot-page';
import type { Address } from '@/lib/domain/hex';
import type { ProposalDetail } from '@/lib/domain/proposal';
import type { Veto } from '@/lib/domain/veto';
import type { DecodedAction } from '@/lib/proposal-actions/decoded-action';

const ADDRESS = /^0x[0-9a-fA-F]{40}$/;

export type Shown = {
  proposal: Pick<ProposalDetail, 'proposer'>;
  actions: DecodedAction[];
  ballots: Pick<BallotPage, 'shown'>;
  veto: Pick<Veto, 'signatures'> | null;
};

/** Every account that a proposal's page shows, once: whose names it needs. */
export function addressesShown({ proposal, actions, ballots, veto }: Shown): Address[] {
  const shown = [
    proposal.proposer,
    ...ballots.shown.flatMap(({ voter, insteadOf }) => [voter, insteadOf]),
    ...(veto?.signatures.map(({ member }) => member) ?? []),
    ...addressesIn(actions),
  ];
  return [...new Set(shown)].filter((address) => address !== null);
}

/** Addresses anywhere in what actions were read to: their arguments may be lists of records of lists. */
function addressesIn(value: unknown): Address[] {
  if (typeof value === 'string') return ADDRESS.test(value) ? [value as Address] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addressesIn);
}
