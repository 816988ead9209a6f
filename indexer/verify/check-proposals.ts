import type { Client } from 'viem';
import { readContract } from 'viem/actions';
import { contracts } from '@/lib/contracts/contracts';
import { proposalStateOf } from '@/lib/domain/proposal-state';
import { type Ask, type ProposalRow, proposalsAnswer } from './ask';
import type { Findings } from './report';

const { governor } = contracts;
const OPEN = ['Pending', 'Active', 'Succeeded', 'Queued'];

/** Every open proposal and the newest of all: state, tally, deadline, eta. */
export async function checkProposals(ask: Ask, client: Client, found: Findings): Promise<void> {
  for (const state of OPEN) {
    let cursor: string | null = '';
    while (cursor !== null) {
      const query = `?state=${state}&limit=50${cursor === '' ? '' : `&cursor=${cursor}`}`;
      cursor = await checkPage(ask, client, found, query);
    }
  }
  await checkPage(ask, client, found, '?limit=20');
}

async function checkPage(ask: Ask, client: Client, found: Findings, query: string): Promise<string | null> {
  const { block, items, next } = proposalsAnswer.parse(await ask(`/api/v1/proposals${query}`));
  await Promise.all(items.map((row) => checkProposal(client, found, block, row)));
  return next;
}

async function checkProposal(
  client: Client,
  found: Findings,
  block: number,
  row: ProposalRow,
): Promise<void> {
  const at = { args: [row.id], blockNumber: BigInt(block) } as const;
  const [state, tally, deadline, eta] = await Promise.all([
    readContract(client, { ...governor, functionName: 'state', ...at }),
    readContract(client, { ...governor, functionName: 'proposalVotes', ...at }),
    readContract(client, { ...governor, functionName: 'proposalDeadline', ...at }),
    readContract(client, { ...governor, functionName: 'proposalEta', ...at }),
  ]);
  const id = String(row.id);
  found.compare('state of a proposal', id, block, row.state, proposalStateOf(state));
  found.compare('tally of a proposal', id, block, [row.against, row.for, row.abstain].join(), tally.join());
  found.compare('deadline of a proposal', id, block, row.deadline, deadline);
  found.compare('eta of a proposal', id, block, row.eta, eta);
}
