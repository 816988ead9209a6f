import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import type { Readable } from 'node:stream';
import { anvilBinary } from '@/scripts/anvil-binary';
import { DEMO_MNEMONIC } from './demo-accounts';
import { rpc } from './seed/rpc';

const GAS_LIMIT = 1_000_000_000;

/** In characters; hundreds of accounts are listed before. */
const MOST_WORDS = 1 << 20;

export type LocalChain = {
  rpcUrl: string;
  /** The chain's process; it belongs to whoever started it. */
  process: ChildProcess;
  /** Ends the chain and resolves when it is gone. */
  stop: () => Promise<void>;
};

/**
 * Starts anvil and resolves when it answers.
 *
 * @param options.port Without it, the system chooses one that nobody has.
 * @param options.timestamp Seconds of the first block; without it, now.
 * @param options.accounts How many accounts of the demo mnemonic are unlocked and hold 10,000 ETH each.
 * @throws Error when the chain ends before it listens (most often: the port is taken).
 */
export async function startLocalChain(
  options: { port?: number; timestamp?: number; accounts?: number } = {},
): Promise<LocalChain> {
  const { port = 0 } = options;
  const args = ['--port', String(port), '--host', '127.0.0.1', '--chain-id', '31337'];
  args.push('--mnemonic', DEMO_MNEMONIC, '--accounts', String(options.accounts ?? 10));
  args.push('--hardfork', 'prague', '--order', 'fifo');
  // A seed puts hundreds of transactions into one block. Chains begun in the same second would have the same first
  // block but for this, and their deployments the same journal.
  args.push('--gas-limit', String(GAS_LIMIT + randomInt(1_000_000)), '--no-request-size-limit');
  // States of old blocks would fill memory and then the home directory; logs and receipts stay.
  args.push('--prune-history', '128');
  if (options.timestamp !== undefined) args.push('--timestamp', String(options.timestamp));

  const child = spawn(anvilBinary(), args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const rpcUrl = `http://127.0.0.1:${await portOf(child, port)}`;
  // It has said where it listens, and nobody reads what else it would say of every request.
  await rpc(rpcUrl, 'anvil_setLoggingEnabled', [false]);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await gone;
  };
  return { rpcUrl, process: child, stop };
}

/** From the process's own words: another chain may answer on a port that ours could not take. */
function portOf(child: ChildProcessByStdio<null, Readable, Readable>, wanted: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.stdout.on('data', (chunk: Buffer) => {
      if (said.length > MOST_WORDS) return;
      said += chunk.toString();
      const port = /^Listening on [\d.]+:(\d+)$/m.exec(said)?.[1];
      if (port !== undefined) resolve(port);
    });
    child.once('error', reject);
    child.once('close', () => {
      const where = wanted === 0 ? '' : ` on port ${wanted}`;
      reject(new Error(`anvil did not start${where}: ${complaint.trim() || 'no reason given'}`));
    });
  });
}
