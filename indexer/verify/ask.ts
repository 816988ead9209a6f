import { z } from 'zod';

/**
 * Header of a question whose answer must be read from the tables, whatever is remembered. `Cache-Control` would not do:
 * `fetch` sets it by itself with every conditional question.
 */
export const ANEW = 'x-read-anew';

/** The index has nothing at a path. */
export class NothingThere extends Error {
  override readonly name = 'NothingThere';
}

/** Asks the index's API for a path and gives the JSON. @throws NothingThere, or Error for anything else but 200. */
export type Ask = (path: string) => Promise<unknown>;

const digits = z
  .string()
  .regex(/^-?\d+$/)
  .transform(BigInt);
const address = z.string().transform((text) => text as `0x${string}`);
const at = { block: z.number(), timestamp: z.number() };

export const totalsAnswer = z.object({ ...at, item: z.object({ votes: digits, staked: digits }) });

const proposalRow = z.object({
  id: digits,
  state: z.string(),
  against: digits,
  for: digits,
  abstain: digits,
  deadline: z.number(),
  eta: z.number(),
});
export type ProposalRow = z.infer<typeof proposalRow>;
export const proposalsAnswer = z.object({ ...at, items: z.array(proposalRow), next: z.string().nullable() });

const delegateRow = z.object({ address, votes: digits });
export const delegatesAnswer = z.object({ ...at, items: z.array(delegateRow), next: z.string().nullable() });

export const delegateAnswer = z.object({ ...at, item: z.object({ delegators: z.number() }) });

const backerRow = z.object({ delegator: address, votes: digits });
export const backersAnswer = z.object({ ...at, items: z.array(backerRow), next: z.string().nullable() });

const stakeRow = z.object({
  index: z.number(),
  amount: digits,
  votes: digits,
  duration: z.number(),
  unlockAt: z.number(),
  exitAt: z.number(),
});
export const stakesAnswer = z.object({ ...at, items: z.array(stakeRow), next: z.string().nullable() });

const movementRow = z.object({ asset: address, direction: z.enum(['in', 'out']), amount: digits });
export const movementsAnswer = z.object({ ...at, items: z.array(movementRow), next: z.string().nullable() });

const agreementRow = z.object({
  number: digits,
  payee: address,
  fees: z.array(digits),
  handedIn: z.number(),
  accepted: z.number(),
  paid: digits,
  endedAt: z.number().nullable(),
});
export const agreementsAnswer = z.object({
  ...at,
  items: z.array(agreementRow),
  next: z.string().nullable(),
});

const memberRow = z.object({
  id: z.number(),
  account: address,
  kind: z.string(),
  standing: z.string(),
  attended: z.number(),
  missed: z.number(),
  backing: digits,
  uri: z.string(),
});
export const membersAnswer = z.object({ ...at, items: z.array(memberRow), next: z.string().nullable() });

export const phaseAnswer = z.object({
  ...at,
  item: z.object({
    phase: z.string(),
    decentralizedBacking: digits,
    totalBacking: digits,
    aboveSince: z.number(),
  }),
});

const powerRow = z.object({
  timestamp: z.number(),
  votes: digits,
  enterprise: digits,
  builder: digits,
  dao: digits,
  delegates: digits,
});
export const powerAnswer = z.object({ ...at, item: z.object({ samples: z.array(powerRow) }) });

export const countsAnswer = z.object({
  ...at,
  item: z.object({ counts: z.record(z.string(), z.number()), digests: z.record(z.string(), digits) }),
});

const memberAccountRow = z.object({ account: address, source: z.string(), since: z.number() });
export const memberAccountsAnswer = z.object({
  ...at,
  items: z.array(memberAccountRow),
  next: z.string().nullable(),
});

/** An index that answers over HTTP at `url`. Remembered answers are passed over. */
export function askOver(fetchPath: (path: string, init: RequestInit) => Promise<Response> | Response): Ask {
  return async (path) => {
    const response = await fetchPath(path, { headers: { [ANEW]: '1' } });
    if (response.status === 404) throw new NothingThere(path);
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    return response.json();
  };
}
