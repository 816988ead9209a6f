import 'server-only';
import type { Ballot } from '@/lib/domain/ballot';
import type { BallotPage, BallotPlace } from '@/lib/domain/ballot-page';
import type { Address } from '@/lib/domain/hex';
import { fromHistory } from './history/from-history';

const PAGE_SIZE = 25;

/** One page of what was cast on a proposal; a page that is not there is the last one. */
export async function readBallotPage(proposalId: bigint, place: BallotPlace): Promise<BallotPage> {
  return fromHistory((history) => history.ballotPage(proposalId, place, PAGE_SIZE));
}

/** What one account cast on a proposal, in the order first cast. */
export async function readBallotsBy(proposalId: bigint, voter: Address): Promise<Ballot[]> {
  return fromHistory((history) => history.ballotsBy(proposalId, voter));
}
