import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@/scripts/port';

export type Postgres = {
  url: string;
  /** Ends it as a crash does, with all its sessions, and starts it again on what it had written. */
  crash: () => Promise<void>;
  stop: () => Promise<void>;
};

const INSTALLED = '/usr/lib/postgresql';
/** PostgreSQL refuses to run as root; this account owns nothing. */
const NOBODY = { uid: 65534, gid: 65534 };

/**
 * A real PostgreSQL in a directory of its own, on a free port.
 *
 * @throws Error when none is installed: a test that needs one must not pass without it.
 */
export async function startPostgres(): Promise<Postgres> {
  const bin = binaries();
  const home = mkdtempSync(join(tmpdir(), 'kgov-pg-'));
  const who = process.getuid?.() === 0 ? NOBODY : undefined;
  if (who !== undefined) chownSync(home, who.uid, who.gid);
  chmodSync(home, 0o700);
  const data = join(home, 'data');
  const port = await freePort();
  const options = { cwd: home, ...who, env: { ...process.env, LC_ALL: 'C.UTF-8' } };
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'kgov', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...options,
    stdio: 'ignore',
  });
  const url = `postgresql://kgov@127.0.0.1:${port}/postgres`;
  const launch = async (): Promise<(signal: NodeJS.Signals) => Promise<void>> => {
    const server = spawn(
      join(bin, 'postgres'),
      ['-D', data, '-p', String(port), '-k', home, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'],
      { ...options, stdio: ['ignore', 'ignore', 'ignore'] },
    );
    const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
    for (const deadline = Date.now() + 60_000; ; ) {
      try {
        execFileSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
        break;
      } catch {
        if (Date.now() > deadline) throw new Error('PostgreSQL did not start within a minute');
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
    return async (signal) => {
      server.kill(signal);
      await gone;
    };
  };
  let end = await launch();
  return {
    url,
    crash: async () => {
      await end('SIGQUIT');
      end = await launch();
    },
    stop: async () => {
      await end('SIGINT');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Runs SQL and gives its rows as text, columns divided by `|`. */
export function sql(url: string, text: string): string[] {
  const out = execFileSync(join(binaries(), 'psql'), [
    '-X',
    '-q',
    '-A',
    '-t',
    '-v',
    'ON_ERROR_STOP=1',
    '-c',
    text,
    url,
  ]);
  return out.toString().trim().split('\n').filter(Boolean);
}

function binaries(): string {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions
    .map((version) => join(INSTALLED, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  if (found === undefined) throw new Error('PostgreSQL is not installed: install the package "postgresql"');
  return found;
}
