import 'server-only';
import type { z } from 'zod';
import { basisPoints } from '@/lib/domain/tally';
import { askAll, askOne, askPage } from '@/lib/indexer/ask';
import { IndexError } from '@/lib/indexer/index-error';
import * as row from '@/lib/indexer/rows';
import type { History } from './history';
import { ballotOf, indexBallotPage } from './index-ballots';
import { remembered } from './remembered';

const TIMEOUT_MS = 4_000;
/** As many as the index answers for at once. */
const MOST_NAMES = 100;

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
  const page = <Row>(path: string, schema: z.ZodType<Row>) =>
    remembered(`${root}${path}`, seen.mark, () => askPage(`${root}${path}`, schema, TIMEOUT_MS));
  const detail = (id: bigint) => one(`/proposals/${id}`, row.proposalDetailRow);
  const atBlock = `${seen.mark}-${seen.block}`;

  return {
    events: async () => Number(seen.mark.split('-')[0]),
    proposals: async () => (await all('/proposals', row.proposalRow)).map(storyOf),
    proposal: async (id) => {
      const found = await detail(id);
      if (found === null || found.codeHash === null) return null;
      const { vetoedAt: _, vetoSignatures: __, ballots: ___, overrides: ____, codeHash, ...record } = found;
      return { ...storyOf(record), codeHash };
    },
    momentsPassed: async (now) => (await one(`/clock/${now}`, row.clockRow))?.passed ?? 0,
    ballotPage: async (id, place, size) =>
      indexBallotPage((await detail(id)) ?? { ballots: 0, overrides: false }, place, size, (limit, search) =>
        page(`/proposals/${id}/votes?sort=weight&limit=${limit}${search}`, row.ballotRow),
      ),
    ballotsBy: async (id, voter) =>
      (await all(`/proposals/${id}/votes?voter=${voter}`, row.ballotRow))
        .map((found) => ballotOf(found).ballot)
        .reverse(),
    ballotsOf: async (voter) =>
      (await all(`/delegates/${voter}/votes`, row.ballotRow)).map(ballotOf).reverse(),
    tallies: async ({ id }, until, count) =>
      samplesOf(await one(`/proposals/${id}/tally/${until}/${count}`, row.tallyRow)).map(
        ({ timestamp, ...tally }) => ({ timestamp, tally }),
      ),
    vetoSignatures: async (id) => {
      const found = await detail(id);
      return { signatures: found?.vetoSignatures ?? [], vetoedAt: found?.vetoedAt ?? null };
    },
    delegates: async () =>
      // How many votes had begun changes with the clock.
      (await all('/delegates', row.delegateRow, atBlock)).map(({ name, statement, ...delegate }) => ({
        ...delegate,
        profile: name === '' && statement === '' ? null : { name, statement },
      })),
    names: async (addresses) => {
      const wanted = [...new Set(addresses.map((address) => address.toLowerCase()))].sort();
      const parts = Array.from({ length: Math.ceil(wanted.length / MOST_NAMES) }, (_, i) =>
        wanted.slice(i * MOST_NAMES, (i + 1) * MOST_NAMES),
      );
      const found = await Promise.all(parts.map((part) => one(`/names/${part.join(',')}`, row.namesRow)));
      return Object.assign({}, ...found.map((some) => some?.names));
    },
    backers: async (delegate, most) =>
      (await page(`/delegates/${delegate}/backers?limit=${most}`, row.backerRow)).items,
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

function storyOf<Found extends { state: string }>({ state, ...proposal }: Found) {
  const ended = state === 'Executed' ? 'executed' : state === 'Canceled' ? 'canceled' : null;
  return { ...proposal, ended } as const;
}
