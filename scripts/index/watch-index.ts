import { z } from 'zod';

/** What can be wrong with an index that runs: it hangs, tells what the chain does not, or tells of another chain. */
export type Trouble = 'silent' | 'differs' | 'moved';

const LOOK_MS = 5_000;
/** Looks in a row without an answer before an index that has answered counts as hanging. */
const MOST_SILENCE = 12;
/** The same before its first answer: starting takes minutes on a busy machine. */
const MOST_STARTING = 120;
/** Comparisons in a row that must find differences: one may fall into a replaced block. */
const MOST_DOUBT = 2;

const statusSchema = z.object({
  verifiedAt: z.number().nullable(),
  differences: z.array(z.unknown()),
});

/** Looks after a running index. `begin` is to be called whenever it is started, `stop` ends the watch. */
export function watchIndex(options: {
  url: string;
  isMoved: () => Promise<boolean>;
  onTrouble: (trouble: Trouble) => void;
}): { begin: () => void; stop: () => void } {
  let silence = 0;
  let answered = false;
  let doubt = 0;
  let judged: number | null = null;

  const look = async (): Promise<Trouble | null> => {
    // A node that is down says nothing about the index.
    if (await options.isMoved().catch(() => false)) return 'moved';
    const status = await read(options.url);
    silence = status === null ? silence + 1 : 0;
    if (status === null) return silence >= (answered ? MOST_SILENCE : MOST_STARTING) ? 'silent' : null;
    answered = true;
    if (status.verifiedAt === judged) return null;
    judged = status.verifiedAt;
    doubt = status.differences.length > 0 ? doubt + 1 : 0;
    return doubt >= MOST_DOUBT ? 'differs' : null;
  };

  const timer = setInterval(async () => {
    const trouble = await look();
    if (trouble === null) return;
    begin();
    options.onTrouble(trouble);
  }, LOOK_MS);
  const begin = (): void => {
    silence = 0;
    doubt = 0;
    answered = false;
  };
  return { begin, stop: () => clearInterval(timer) };
}

async function read(url: string): Promise<z.infer<typeof statusSchema> | null> {
  try {
    const answer = await fetch(`${url}/api/status`, { signal: AbortSignal.timeout(4_000) });
    return statusSchema.parse(await answer.json());
  } catch {
    return null;
  }
}
