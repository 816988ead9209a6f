import type { Client } from 'viem';
import { readContract } from 'viem/actions';
import { contracts } from '@/lib/contracts/contracts';
import { councilPhases, memberKinds, memberStandings } from '@/lib/domain/council';
import { type Ask, membersAnswer, phaseAnswer, powerAnswer } from './ask';
import type { Findings } from './report';

const { council, stakedKei } = contracts;
const PAGE = 100;
const SAMPLES = 8;

/** Every member, the phase and its meter, and all votes at moments of the past by who held them. */
export async function checkCouncil(ask: Ask, client: Client, found: Findings): Promise<void> {
  let cursor: string | null = '';
  while (cursor !== null) {
    const query = `?limit=${PAGE}${cursor === '' ? '' : `&cursor=${cursor}`}`;
    cursor = await checkMembers(ask, client, found, query);
  }
  await checkPhase(ask, client, found);
  await checkPower(ask, client, found);
}

async function checkMembers(
  ask: Ask,
  client: Client,
  found: Findings,
  query: string,
): Promise<string | null> {
  const { block, items, next } = membersAnswer.parse(await ask(`/api/v1/council/members${query}`));
  const [first, last] = [items.at(-1), items[0]];
  if (first === undefined || last === undefined) return null;
  const members = await readContract(client, {
    ...council,
    functionName: 'membersOf',
    args: [BigInt(first.id), BigInt(last.id + 1)],
    blockNumber: BigInt(block),
  });
  for (const row of items) {
    const held = members[row.id - first.id];
    const kept = held && {
      ...held,
      kind: memberKinds[held.kind],
      standing: memberStandings[held.standing],
    };
    found.compare('members', String(row.id), block, textOf(row), kept && textOf(kept));
  }
  return next;
}

type Shown = Record<'account' | 'kind' | 'standing' | 'attended' | 'missed' | 'backing' | 'uri', unknown>;

function textOf({ account, kind, standing, attended, missed, backing, uri }: Shown): string {
  return [account, kind, standing, attended, missed, backing, uri].join(' ');
}

async function checkPhase(ask: Ask, client: Client, found: Findings): Promise<void> {
  const { block, item } = phaseAnswer.parse(await ask('/api/v1/council/phase'));
  const blockNumber = BigInt(block);
  const [phase, meter] = await Promise.all([
    readContract(client, { ...council, functionName: 'phase', blockNumber }),
    readContract(client, { ...council, functionName: 'phaseMeter', blockNumber }),
  ]);
  const told = [item.phase, item.decentralizedBacking, item.totalBacking, item.aboveSince].join(' ');
  found.compare('phase', 'Council', block, told, [councilPhases[phase], ...meter].join(' '));
}

async function checkPower(ask: Ask, client: Client, found: Findings): Promise<void> {
  const { timestamp: now } = powerAnswer.parse(await ask('/api/v1/power/0/1'));
  const { block, item } = powerAnswer.parse(await ask(`/api/v1/power/${now - 1}/${SAMPLES}`));
  for (const { timestamp, votes, enterprise, builder, dao, delegates } of item.samples) {
    const supply = await readContract(client, {
      ...stakedKei,
      functionName: 'getPastTotalSupply',
      args: [BigInt(timestamp)],
      blockNumber: BigInt(block),
    });
    found.compare('votes of the past', String(timestamp), block, votes, supply);
    const held = enterprise + builder + dao + delegates;
    found.compare('votes of the past', `${timestamp}: held`, block, held <= votes, true);
  }
}
