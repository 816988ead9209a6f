import { ANEW } from '@/indexer/verify/ask';
import { print } from '@/scripts/print';
import { loadLine, measureLoads } from './load';

const LANES = 20;

/** Goal A1: pages of our API beside ponder's GraphQL over the same rows, each in a process of its own, in turns. */
export async function compareGraphql(ours: string, theirs: string, seconds: number): Promise<void> {
  const first = (await (await fetch(`${ours}/proposals?limit=100`)).json()) as {
    items: { id: string; ballots: number }[];
  };
  const most = first.items.reduce((best, item) => (item.ballots > best.ballots ? item : best));
  const pages: [name: string, path: string, query: string][] = [
    [
      'list of proposals (25)',
      '/proposals?limit=25',
      '{proposals(limit:25,orderBy:"createdEvent",orderDirection:"desc"){items{id titles proposer createdAt snapshot firstDeadline deadline eta executedAt canceledAt against for abstain quorumBps approvalBps extraDelay ballots type}pageInfo{endCursor}}}',
    ],
    [
      'one proposal',
      `/proposals/${most.id}`,
      `{proposal(id:"${most.id}"){id titles description targets values calldatas proposer createdAt snapshot deadline eta executedAt against for abstain}}`,
    ],
    [
      `votes of a proposal (50 of ${most.ballots})`,
      `/proposals/${most.id}/votes?limit=50`,
      `{ballots(where:{proposalId:"${most.id}"},limit:50,orderBy:"firstEvent",orderDirection:"desc"){items{voter against for abstain weight takenBack reason override insteadOf timestamp transactionHash}pageInfo{endCursor}}}`,
    ],
  ];
  for (const [name, path, query] of pages) {
    const graphql = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    };
    // Past everything remembered: what the first asker of each block pays.
    const anew = { headers: { [ANEW]: '1' } };
    const [their, our, cold] = await measureLoads(
      [() => [theirs, graphql], () => [`${ours}${path}`], () => [`${ours}${path}`, anew]],
      { seconds, lanes: LANES },
    );
    if (their === undefined || our === undefined || cold === undefined) continue;
    const ratio = (load: typeof our) =>
      `requests ×${(load.perSecond / their.perSecond).toFixed(2)}, p99 ÷ ${(load.p99 / their.p99).toFixed(2)}`;
    print(`\n${name}`);
    print(`  ponder GraphQL     ${loadLine(their)}`);
    print(`  ours               ${loadLine(our)}   ${ratio(our)}`);
    print(`  ours, unremembered ${loadLine(cold)}   ${ratio(cold)}`);
  }
}
