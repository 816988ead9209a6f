import type { Address } from 'viem';
import { emptyLedger } from './ledger';
import { INITIAL_TYPES } from './policy';
import type { Rules } from './rules';
import type { Family, World } from './world';

const KEI = 10n ** 18n;

/** What each user has at first; of very different size, in base units. */
export const INITIAL_KEI: readonly bigint[] = [
  30_000_000n * KEI,
  20_000_000n * KEI,
  15_000_000n * KEI + 7n,
  10_000_000n * KEI,
  100_000n * KEI,
  1_000n * KEI,
];

export const INITIAL_TREASURY = 1_000_000n * KEI;
/** Of the timelock, in wei; everybody else has none. */
export const INITIAL_ETHER = 10n ** 19n;
/** The timelock's delay, seconds. */
export const INITIAL_DELAY = 2 * 86_400;

/** Both ways to carry a ballot outside; the second's window is longer than the shortest voting period. */
export const MEMBERS = [
  { relayWindow: 43_200, quorumPercent: 40, winnerTakesAll: false },
  { relayWindow: 2 * 86_400, quorumPercent: 25, winnerTakesAll: true },
] as const;

/** The world as `deployFamily` leaves the chain, at `now` (chain seconds). */
export function newWorld(family: Family, rules: Rules, now: number): World {
  const amounts = family.users.map((user, index): [Address, bigint] => [user, INITIAL_KEI[index] ?? 0n]);
  return {
    rules,
    family,
    startedAt: now,
    now,
    kei: new Map([...amounts, [family.timelock, INITIAL_TREASURY]]),
    ether: new Map([[family.timelock, INITIAL_ETHER]]),
    stakes: new Map(),
    earlyExitRateBps: 0,
    released: false,
    staked: emptyLedger(),
    wrappedBalances: new Map(),
    wrapped: emptyLedger(),
    types: new Map(INITIAL_TYPES.map((config, proposalType) => [proposalType, structuredClone(config)])),
    minDelay: INITIAL_DELAY,
    guardian: family.guardian,
    targetCode: '0x',
    proposals: new Map(),
    members: new Map(
      family.members.map((member, index) => [
        member,
        { ...(MEMBERS[index] ?? MEMBERS[0]), mirrors: new Map() },
      ]),
    ),
  };
}
