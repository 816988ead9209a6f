import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSettings } from './check-settings';

const build = mkdtempSync(join(tmpdir(), 'kgov-start-'));
let server: Server;
let url: string;

/** By its path: a node of chain 5, an index of chain 5, or HTML. */
const answers: Record<string, unknown> = {
  '/node': { jsonrpc: '2.0', id: 1, result: '0x5' },
  '/api/status': { chainId: 5, ready: true },
};

beforeAll(async () => {
  const config = { env: { NEXT_PUBLIC_CHAIN_ID: '5' } };
  writeFileSync(join(build, 'required-server-files.json'), JSON.stringify({ config }));
  server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    response.end(answer === undefined ? '<html>' : JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(build, { recursive: true, force: true });
});

async function verdicts(change: object): Promise<string[]> {
  const good = {
    chainId: 5,
    rpcUrls: [`${url}/node`],
    indexerUrl: url,
    siteUrl: 'https://dao.example',
    databaseUrl: undefined,
    build,
  };
  const found = await checkSettings({ ...good, ...change });
  return found.map(({ setting, verdict }) => `${setting} ${verdict}`);
}

test('what is well is said to be', async () => {
  expect(await verdicts({})).toEqual(['CHAIN_ID good', 'RPC_URLS good', 'INDEXER_URL good', 'SITE_URL good']);
});

test('a build, a node or an index of another chain is refused', async () => {
  expect(await verdicts({ chainId: 6 })).toEqual([
    'CHAIN_ID refused',
    'RPC_URLS refused',
    'INDEXER_URL refused',
    'SITE_URL good',
  ]);
});

test('one node that answers is enough', async () => {
  expect(await verdicts({ rpcUrls: [`${url}/html`, `${url}/node`] })).toContain('RPC_URLS doubtful');
  expect(await verdicts({ rpcUrls: [`${url}/html`] })).toContain('RPC_URLS refused');
});

test('without a build nothing starts; without the index everything does', async () => {
  expect(await verdicts({ build: join(build, 'none') })).toContain('CHAIN_ID refused');
  expect(await verdicts({ indexerUrl: `${url}/none` })).toContain('INDEXER_URL doubtful');
});

test('a database without a reader of it is of no use', async () => {
  const databaseUrl = 'postgres://127.0.0.1/index';
  expect(await verdicts({ databaseUrl, indexerUrl: undefined })).toContain('DATABASE_URL doubtful');
  expect(await verdicts({ databaseUrl })).not.toContain('DATABASE_URL doubtful');
});

test('a key in an address is nobody’s business', async () => {
  const found = await checkSettings({
    chainId: 5,
    rpcUrls: [`${url}/secret-key`],
    indexerUrl: undefined,
    siteUrl: 'http://localhost:3000',
    databaseUrl: undefined,
    build,
  });
  expect(JSON.stringify(found)).not.toContain('secret-key');
  expect(found.at(-1)).toMatchObject({ setting: 'SITE_URL', verdict: 'doubtful' });
});
