import { type ChildProcess, spawn } from 'node:child_process';
import { anvilBinary } from '@/scripts/anvil-binary';
import { DEMO_MNEMONIC } from './demo-accounts';

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
 * @param options.timestamp Seconds of the first block; without it, now.
 * @param options.accounts How many accounts of the demo mnemonic are unlocked and hold 10,000 ETH each.
 * @throws Error when the chain ends before it answers (most often: the port is taken).
 */
export async function startLocalChain(options: {
  port: number;
  timestamp?: number;
  accounts?: number;
}): Promise<LocalChain> {
  const rpcUrl = `http://127.0.0.1:${options.port}`;
  const args = ['--port', String(options.port), '--host', '127.0.0.1', '--chain-id', '31337', '--silent'];
  args.push('--mnemonic', DEMO_MNEMONIC, '--accounts', String(options.accounts ?? 10));
  args.push('--hardfork', 'prague', '--order', 'fifo');
  // A seed puts hundreds of transactions into one block.
  args.push('--gas-limit', '1000000000', '--no-request-size-limit');
  // States of old blocks would fill memory and then the home directory; logs and receipts stay.
  args.push('--prune-history', '128');
  if (options.timestamp !== undefined) args.push('--timestamp', String(options.timestamp));

  const child = spawn(anvilBinary(), args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', (error) => {
      complaint += error.message;
      resolve();
    });
  });

  let ended = false;
  void gone.then(() => {
    ended = true;
  });
  while (!(await answers(rpcUrl))) {
    if (ended)
      throw new Error(
        `anvil did not start on port ${options.port}: ${complaint.trim() || 'no reason given'}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  // Somebody else's chain may answer on a port that ours could not take.
  await new Promise((resolve) => setTimeout(resolve, 30));
  if (ended) throw new Error(`port ${options.port} is taken by another chain: ${complaint.trim()}`);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await gone;
  };
  return { rpcUrl, process: child, stop };
}

async function answers(rpcUrl: string): Promise<boolean> {
  try {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: [] });
    const response = await fetch(rpcUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return response.ok;
  } catch {
    return false;
  }
}
