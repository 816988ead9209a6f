import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { LocalChain } from '@/contracts/script/local-chain';
import { rpc } from '@/contracts/script/seed/rpc';
import { startChain } from '@/scripts/start-chain';

let chain: LocalChain;
let door: Server;
/** Called before a contract is read through the door. */
let beforeCall: () => Promise<void>;
let silent: boolean;

/** A door to the node at which something can happen between finding the head and reading at it. */
async function openDoor(target: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    if (body.includes('"eth_call"')) await beforeCall();
    if (silent) return void request.socket.destroy();
    const answer = await fetch(target, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

beforeAll(async () => {
  chain = await startChain({ seed: 'none' });
  door = await openDoor(chain.rpcUrl);
  delete process.env['BASE_URL'];
  process.env['RPC_URLS'] = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
});

beforeEach(() => {
  silent = false;
  beforeCall = async () => {};
});

afterAll(async () => {
  door.closeAllConnections();
  door.close();
  await chain.stop();
});

test('a chain that goes back while a page is read is read again at its newest block', async () => {
  const { readTotals } = await import('@/lib/queries/totals');
  const { readHeadBlock } = await import('@/lib/chain/head');
  const snapshot = await rpc(chain.rpcUrl, 'evm_snapshot');
  await rpc(chain.rpcUrl, 'evm_mine');
  await rpc(chain.rpcUrl, 'evm_mine');
  const ahead = await readHeadBlock();
  let times = 0;
  beforeCall = async () => {
    times += 1;
    if (times === 1) await rpc(chain.rpcUrl, 'evm_revert', [snapshot]);
  };
  expect((await readTotals()).keiSupply).toBeGreaterThan(0n);
  expect(times).toBe(2);
  expect((await readHeadBlock()).number).toBeLessThan(ahead.number);
});

test('who waits for news is answered with the next block', async () => {
  const { readStatus, readNextStatus } = await import('@/lib/queries/status');
  const seen = await readStatus();
  const next = readNextStatus(seen, new AbortController().signal);
  await rpc(chain.rpcUrl, 'evm_mine');
  expect(BigInt((await next).block)).toBeGreaterThan(BigInt(seen.block));
  const gone = AbortSignal.abort();
  expect(await readNextStatus(await readStatus(), gone)).toMatchObject({ chainId: 31337 });
});

test('what a silent node leaves in the log is a line, without ABIs and without its address', async () => {
  const { readTotals } = await import('@/lib/queries/totals');
  beforeCall = async () => {
    silent = true;
  };
  await rpc(chain.rpcUrl, 'evm_mine');
  // The head is still found; the door shuts when the contracts are asked.
  const error: unknown = await readTotals().catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'ChainReadError', kind: 'network' });
  const logged = inspect(error, { depth: 10 });
  expect(logged).not.toContain('stateMutability');
  expect(logged).not.toContain(process.env['RPC_URLS']);
  expect(String(error)).toMatch(/block \d+/);
  expect(String(error).length).toBeLessThan(400);
});
