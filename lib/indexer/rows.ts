import { z } from 'zod';

const digits = z
  .string()
  .regex(/^-?\d{1,80}$/)
  .transform(BigInt);
const address = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/)
  .transform((text) => text as `0x${string}`);
const hex = z
  .string()
  .regex(/^0x[0-9a-f]*$/)
  .transform((text) => text as `0x${string}`);
const mark = z.object({ timestamp: z.number(), transactionHash: hex });
const title = z.object({ lang: z.string().nullable(), title: z.string() });

// What the app reads of the API's answers; everything else in them is left alone.

export const proposalRow = z.object({
  id: digits,
  titles: z.tuple([title], title),
  proposer: address,
  state: z.string(),
  createdAt: z.number(),
  snapshot: z.number(),
  firstDeadline: z.number(),
  endedAt: z.number().nullable(),
});

export const proposalDetailRow = proposalRow.extend({
  description: z.string(),
  actions: z.array(z.object({ target: address, value: digits, calldata: hex })),
  codeHash: hex.nullable(),
  created: mark,
  queued: mark.nullable(),
  executed: mark.nullable(),
  canceled: mark.nullable(),
  objection: mark.nullable(),
  ballots: z.number(),
  overrides: z.boolean(),
  vetoedAt: z.number().nullable(),
  vetoSignatures: z.array(mark.extend({ member: address, reason: z.string() })),
});

export const ballotRow = z.object({
  proposalId: digits,
  voter: address,
  against: digits,
  for: digits,
  abstain: digits,
  weight: digits,
  takenBack: digits,
  reason: z.string(),
  override: z.enum(['none', 'all', 'part']),
  insteadOf: address.nullable(),
  timestamp: z.number(),
  transactionHash: hex,
});

export const delegateRow = z.object({
  address,
  name: z.string(),
  statement: z.string(),
  votes: digits,
  delegators: z.number(),
  voted: z.number(),
  votable: z.number(),
});

export const namesRow = z.object({ names: z.record(z.string(), z.string()) });

export const clockRow = z.object({ passed: z.number() });

export const backerRow = z.object({ delegator: address, votes: digits, byStake: z.boolean() });

export const accountRow = z.object({ buckets: z.array(z.object({ address, delegatee: address })) });

export const totalsRow = z.object({ stakers: z.number(), delegates: z.number() });

export const dueStakeRow = z.object({
  owner: address,
  index: z.number(),
  amount: digits,
  duration: z.number(),
  exitAt: z.number(),
  delegatee: address.nullable(),
});

export const movementRow = z.object({
  asset: address,
  direction: z.enum(['in', 'out']),
  amount: digits,
  counterparty: address,
  timestamp: z.number(),
  transactionHash: hex,
  proposalId: digits.nullable(),
});

export const powerRow = z.object({
  samples: z.array(
    z.object({
      timestamp: z.number(),
      votes: digits,
      enterprise: digits,
      builder: digits,
      dao: digits,
      delegates: digits,
    }),
  ),
});

export const phaseRow = z.object({
  samples: z.array(
    z.object({
      timestamp: z.number(),
      decentralizedBacking: digits,
      totalBacking: digits,
      neededBps: z.number().nullable(),
    }),
  ),
});

export const tallyRow = z.object({
  samples: z.array(z.object({ timestamp: z.number(), against: digits, for: digits, abstain: digits })),
});
