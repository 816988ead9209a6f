import type { ChildProcess } from 'node:child_process';

export type Supervised = {
  /** Ends the child and stays with that. */
  stop: () => Promise<void>;
  /** Ends the child and starts it again, which is no death. */
  restart: () => void;
};

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** Who lived this long has started well: the next wait is a short one again. */
const LIVED_WELL_MS = 60_000;
const PATIENCE_MS = 8_000;

/**
 * Keeps a child process alive: started again whenever it dies, after waits that double.
 *
 * @param options.start Starts the child; when it throws, that counts as a death.
 * @param options.onDeath Called for each death with how many came in a row without a good life between.
 */
export function supervise(options: {
  start: () => Promise<ChildProcess>;
  onDeath: (how: string, inARow: number) => void;
}): Supervised {
  let child: ChildProcess | undefined;
  let stopped = false;
  let deaths = 0;
  let asked = false;
  let wake = (): void => {};

  const run = async (): Promise<void> => {
    while (!stopped) {
      const born = Date.now();
      const how = await live();
      if (stopped) return;
      if (asked) {
        asked = false;
        continue;
      }
      deaths = Date.now() - born > LIVED_WELL_MS ? 1 : deaths + 1;
      options.onDeath(how, deaths);
      const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (deaths - 1));
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, wait);
      });
    }
  };

  const live = async (): Promise<string> => {
    try {
      child = await options.start();
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    const how = await deathOf(child);
    child = undefined;
    return how;
  };

  const done = run();
  return {
    stop: async () => {
      stopped = true;
      wake();
      if (child !== undefined) await end(child);
      await done;
    },
    restart: () => {
      if (child === undefined) return;
      asked = true;
      void end(child);
    },
  };
}

function deathOf(child: ChildProcess): Promise<string> {
  if (child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve(String(child.exitCode ?? child.signalCode));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(String(code ?? signal)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  const gone = deathOf(child);
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await gone;
  clearTimeout(late);
}
