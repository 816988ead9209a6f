import 'server-only';
import type { z } from 'zod';
import type { Ballot } from '@/lib/domain/ballot';
import { basisPoints } from '@/lib/domain/tally';
import { askAll, askOne } from '@/lib/indexer/ask';
import { IndexError } from '@/lib/indexer/index-error';
import * as row from '@/lib/indexer/rows';
import type { History } from './history';
import { remembered } from './remembered';

const TIMEOUT_MS = 4_000;

/**
 * History as the index at `url` tells it. Its methods throw an IndexError when it does not.
 *
 * @param seen What the index has taken in: `mark` changes with every event, `block` with every block.
 */
export function indexHistory(url: string, seen: { mark: string; block: bigint }): History {
  const root = `${url}/api/v1`;
  // Most answers change with events alone: between two of them nobody is asked.
  const all = <Row>(path: string, schema: z.ZodType<Row>, mark = seen.mark) =>
    remembered(`${root}${path}`, mark, () => askAll(`${root}${path}`, schema, TIMEOUT_MS));
  const one = <Row>(path: string, schema: z.ZodType<Row>) =>
    remembered(`${root}${path}`, seen.mark, () => askOne(`${root}${path}`, schema, TIMEOUT_MS));
  const atBlock = `${seen.mark}-${seen.block}`;

  return {
    events: async () => Number(seen.mark.split('-')[0]),
    proposals: async () =>
      (await all('/proposals', row.proposalRow)).map(({ state, ...proposal }) => ({
        ...proposal,
        ended: state === 'Executed' ? 'executed' : state === 'Canceled' ? 'canceled' : null,
      })),
    proposal: async (id) => {
      const found = await one(`/proposals/${id}`, row.proposalDetailRow);
      if (found === null || found.codeHash === null) return null;
      const { vetoedAt: _, vetoSignatures: __, codeHash, ...record } = found;
      return { ...record, codeHash };
    },
    ballots: async (id) =>
      (await all(`/proposals/${id}/votes`, row.ballotRow)).map((found) => ballotOf(found).ballot).reverse(),
    ballotsOf: async (voter) =>
      (await all(`/delegates/${voter}/votes`, row.ballotRow)).map(ballotOf).reverse(),
    tallies: async ({ id }, until, count) =>
      samplesOf(await one(`/proposals/${id}/tally/${until}/${count}`, row.tallyRow)).map(
        ({ timestamp, ...tally }) => ({ timestamp, tally }),
      ),
    vetoSignatures: async (id) => {
      const found = await one(`/proposals/${id}`, row.proposalDetailRow);
      return { signatures: found?.vetoSignatures ?? [], vetoedAt: found?.vetoedAt ?? null };
    },
    delegates: async () =>
      // How many votes had begun changes with the clock.
      (await all('/delegates', row.delegateRow, atBlock)).map(({ name, statement, ...delegate }) => ({
        ...delegate,
        profile: name === '' && statement === '' ? null : { name, statement },
      })),
    backers: (delegate) => all(`/delegates/${delegate}/backers`, row.backerRow),
    buckets: async (owner) =>
      (await one(`/accounts/${owner}`, row.accountRow))?.buckets.map(({ address, delegatee }) => ({
        bucket: address,
        delegatee,
      })) ?? [],
    counts: async () => {
      const found = await one('/totals', row.totalsRow);
      if (found === null) throw new IndexError('the index has no totals');
      return found;
    },
    dueStakes: async (most) => (await all('/stakes/due', row.dueStakeRow, atBlock)).slice(0, most),
    movements: () => all('/treasury/movements', row.movementRow),
    power: async (until, count) =>
      samplesOf(await one(`/power/${until}/${count}`, row.powerRow)).map(({ votes: total, ...sample }) => ({
        ...sample,
        total,
        undelegated: total - sample.enterprise - sample.builder - sample.dao - sample.delegates,
      })),
    phases: async (until, count) =>
      samplesOf(await one(`/council/phase/${until}/${count}`, row.phaseRow)).map((sample) => ({
        timestamp: sample.timestamp,
        shareBps: basisPoints(sample.decentralizedBacking, sample.totalBacking),
        neededBps: sample.neededBps,
      })),
  };
}

function samplesOf<Sample>(answer: { samples: Sample[] } | null): Sample[] {
  return answer?.samples ?? [];
}

function ballotOf({ proposalId, against, for: inFavour, abstain, ...rest }: z.output<typeof row.ballotRow>): {
  proposalId: bigint;
  ballot: Ballot;
} {
  return { proposalId, ballot: { ...rest, parts: { against, for: inFavour, abstain } } };
}
