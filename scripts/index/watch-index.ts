import { z } from 'zod';

/**
 * What can be wrong with an index that runs: it hangs, tells what the chain does not, tells of another chain, does not
 * go on although the chain does, or stays on blocks that were replaced.
 */
export type Trouble = 'silent' | 'differs' | 'moved' | 'stuck' | 'replaced';

const LOOK_MS = 5_000;
/** Looks in a row without an answer before an index that has answered counts as hanging. */
const MOST_SILENCE = 12;
/** The same before its first answer: starting takes minutes on a busy machine. */
const MOST_STARTING = 120;
/** Comparisons in a row that must find differences: one may fall into a replaced block. */
const MOST_DOUBT = 2;
/** Looks in a row at an index whose newest event is in no block of the chain; it takes back by itself what is not final. */
const MOST_REPLACED = 4;
/** Looks in a row at an index that stands still, this many blocks behind. Ponder itself tries for ten minutes. */
const MOST_STILL = 6;
const MOST_LAG_BLOCKS = 5;

const statusSchema = z.object({
  verifiedAt: z.number().nullable(),
  differences: z.array(z.unknown()),
  backfilled: z.boolean(),
  lagBlocks: z.number().nullable(),
  indexed: z.object({ block: z.number(), events: z.number(), blockHash: z.string() }).nullable(),
});
type Status = z.infer<typeof statusSchema>;

/** How often in a row each doubt was raised. */
const noDoubt = { silence: 0, differing: 0, still: 0, replaced: 0 };

/**
 * Looks after a running index. `begin` is to be called whenever it is started, `rest` while none is, `stop` ends the watch.
 *
 * @param options.hasBlock Whether the chain has a block of this hash. @param options.isMoved Whether it is another one.
 */
export function watchIndex(options: {
  url: string;
  isMoved: () => Promise<boolean>;
  hasBlock: (hash: string) => Promise<boolean>;
  onTrouble: (trouble: Trouble) => void;
}): { begin: () => void; rest: () => void; stop: () => void } {
  let doubt = { ...noDoubt };
  let watching = false;
  let answered = false;
  let judged: number | null = null;
  let height = 0;

  const look = async (): Promise<Trouble | null> => {
    // A node that is down says nothing about the index.
    if (await options.isMoved().catch(() => false)) return 'moved';
    const status = await read(options.url);
    if (status === null) {
      doubt.silence += 1;
      return doubt.silence >= (answered ? MOST_SILENCE : MOST_STARTING) ? 'silent' : null;
    }
    doubt.silence = 0;
    answered = true;
    return judge(status);
  };

  const judge = async (status: Status): Promise<Trouble | null> => {
    const { indexed, lagBlocks, backfilled } = status;
    const still = backfilled && indexed?.block === height && (lagBlocks ?? 0) > MOST_LAG_BLOCKS;
    doubt.still = still ? doubt.still + 1 : 0;
    height = indexed?.block ?? 0;
    const events = indexed?.events ?? 0;
    const known = events === 0 || (await options.hasBlock(indexed?.blockHash ?? '').catch(() => true));
    doubt.replaced = known ? 0 : doubt.replaced + 1;
    if (status.verifiedAt !== judged) {
      judged = status.verifiedAt;
      // Rows of a block that was just replaced differ until they are taken back.
      doubt.differing = known && status.differences.length > 0 ? doubt.differing + 1 : 0;
    }
    if (doubt.differing >= MOST_DOUBT) return 'differs';
    if (doubt.replaced >= MOST_REPLACED) return 'replaced';
    return doubt.still >= MOST_STILL ? 'stuck' : null;
  };

  const timer = setInterval(async () => {
    if (!watching) return;
    const trouble = await look();
    if (trouble === null || !watching) return;
    begin();
    options.onTrouble(trouble);
  }, LOOK_MS);
  const begin = (): void => {
    doubt = { ...noDoubt };
    answered = false;
    judged = null;
    watching = true;
  };
  const rest = (): void => {
    watching = false;
  };
  return { begin, rest, stop: () => clearInterval(timer) };
}

async function read(url: string): Promise<Status | null> {
  try {
    const answer = await fetch(`${url}/api/status`, { signal: AbortSignal.timeout(4_000) });
    return statusSchema.parse(await answer.json());
  } catch {
    return null;
  }
}
