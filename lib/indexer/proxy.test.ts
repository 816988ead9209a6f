import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

let server: Server;
let asked: string[] = [];
let wished: unknown[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    wished.push(request.headers['x-read-anew']);
    if (request.url?.startsWith('/api/v1/grants')) return void response.end('x'.repeat(9 * 1024 * 1024));
    if (request.url?.startsWith('/api/v1/audits')) {
      response.writeHead(302, { location: 'http://127.0.0.1:1/' });
      return void response.end();
    }
    if (request.headers['if-none-match'] === '"1-2-abc"') {
      response.writeHead(304, { etag: '"1-2-abc"' });
      return void response.end();
    }
    response.writeHead(200, { 'content-type': 'application/json', etag: '"1-2-abc"', 'set-cookie': 'a=b' });
    response.end('{"items":[]}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('INDEXER_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});

afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
});

async function ask(path: string, query = '', headers: Record<string, string> = {}): Promise<Response> {
  const { askIndex } = await import('./proxy');
  return askIndex(path, query, new Headers(headers));
}

test('an answer is passed on with its tag, and without its cookies', async () => {
  asked = [];
  const answer = await ask('/proposals', '?limit=2');
  expect(asked).toEqual(['/api/v1/proposals?limit=2']);
  expect(await answer.json()).toEqual({ items: [] });
  expect(answer.headers.get('etag')).toBe('"1-2-abc"');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('set-cookie')).toBeNull();
});

test('nobody makes the index forget what it remembers', async () => {
  wished = [];
  await ask('/proposals');
  await ask('/proposals', '', { 'x-read-anew': '1' });
  expect(wished).toEqual([undefined, undefined]);
});

test('what has not changed is not sent again', async () => {
  const answer = await ask('/proposals', '', { 'if-none-match': '"1-2-abc"' });
  expect(answer.status).toBe(304);
  expect(await answer.text()).toBe('');
});

test('only paths of the API are asked for', async () => {
  asked = [];
  for (const path of ['/../graphql', '/%2e%2e/metrics', '//evil', '/sql/db', '/proposals/1;x', '/A']) {
    const { status } = await ask(path);
    // A path of harmless words may be asked for; there the index itself says that there is nothing.
    expect([path, status]).toEqual([path, path === '/sql/db' ? 200 : 404]);
  }
  expect(asked).toEqual(['/api/v1/sql/db']);
  expect((await ask('/proposals', `?${'x'.repeat(2_000)}`)).status).toBe(404);
});

test('answers beyond all bounds and redirections are refused', async () => {
  const large = await ask('/grants');
  expect([large.status, await large.json()]).toMatchObject([503, { error: { code: 'too-large' } }]);
  const elsewhere = await ask('/audits');
  expect([elsewhere.status, await elsewhere.json()]).toMatchObject([503, { error: { code: 'no-index' } }]);
});

test('without an index the answer says so', async () => {
  vi.resetModules();
  vi.stubEnv('INDEXER_URL', '');
  const answer = await ask('/proposals');
  expect([answer.status, await answer.json()]).toMatchObject([503, { error: { code: 'no-index' } }]);
});
