import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_BATCH, proxyRpc } from './rpc-proxy';

const LOCAL = 31337;
const ask = (method: string, id: number | string = 1) => ({ jsonrpc: '2.0', id, method, params: [] });

let asked: string[] = [];
let node: string;
let html: string;
const servers: Server[] = [];

async function serve(answer: (body: string) => { type: string; text: string }): Promise<string> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const { type, text } = answer(body);
      response.setHeader('content-type', type).end(text);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an address with a port.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  node = await serve((body) => {
    asked.push(body);
    const requests = [JSON.parse(body)].flat();
    const answers = requests.map(({ id }: { id: number }) => ({ jsonrpc: '2.0', id, result: '0x1' }));
    return { type: 'application/json', text: JSON.stringify(answers.length === 1 ? answers[0] : answers) };
  });
  html = await serve(() => ({ type: 'text/html', text: '<html>Bad gateway</html>' }));
});

afterAll(() => {
  for (const server of servers) server.close();
});

describe('proxyRpc', () => {
  it('passes a read on and its answer back', async () => {
    const answer = await proxyRpc(JSON.stringify(ask('eth_chainId')), [node], LOCAL);
    expect(answer).toEqual({ status: 200, body: { jsonrpc: '2.0', id: 1, result: '0x1' } });
  });

  it('answers what is not allowed itself, and the rest of the batch still', async () => {
    asked = [];
    const batch = [ask('eth_chainId'), ask('debug_traceCall', 2), ask('eth_blockNumber', 3)];
    const { status, body } = await proxyRpc(JSON.stringify(batch), [node], LOCAL);
    expect(status).toBe(200);
    expect(body).toContainEqual({
      jsonrpc: '2.0',
      id: 2,
      error: { code: -32601, message: 'Method not available: debug_traceCall' },
    });
    expect(asked.join()).not.toContain('debug_traceCall');
  });

  it.each(['evm_mine', 'evm_increaseTime', 'anvil_setBalance'])(
    'lets %s through on a local chain only',
    async (method) => {
      const text = JSON.stringify(ask(method));
      expect((await proxyRpc(text, [node], LOCAL)).body).toHaveProperty('result');
      expect((await proxyRpc(text, [node], 8217)).body).toHaveProperty('error.code', -32601);
    },
  );

  it.each(['eth_sendTransaction', 'eth_sign', 'eth_getLogs', 'personal_sign', 'anvil_impersonateAccount'])(
    'never lets %s through',
    async (method) => {
      expect((await proxyRpc(JSON.stringify(ask(method)), [node], LOCAL)).body).toHaveProperty(
        'error.code',
        -32601,
      );
    },
  );

  it('asks the next endpoint when one is down or answers HTML', async () => {
    const urls = ['http://127.0.0.1:9', html, node];
    expect((await proxyRpc(JSON.stringify(ask('eth_chainId')), urls, LOCAL)).status).toBe(200);
  });

  it('says 502 with a JSON-RPC error for every request when nobody answers', async () => {
    const one = await proxyRpc(JSON.stringify(ask('eth_chainId', 'a')), [html], LOCAL);
    expect([one.status, one.body]).toMatchObject([502, { id: 'a', error: { code: -32098 } }]);
    const two = await proxyRpc(JSON.stringify([ask('eth_chainId'), ask('eth_call', 2)]), [html], LOCAL);
    expect(two.body).toHaveLength(2);
  });

  it.each([
    ['no JSON', '<html>'],
    ['nothing', ''],
    ['an empty batch', '[]'],
    ['another version', JSON.stringify({ ...ask('eth_chainId'), jsonrpc: '1.0' })],
    [
      'a batch that is too long',
      JSON.stringify(Array.from({ length: MAX_BATCH + 1 }, () => ask('eth_chainId'))),
    ],
  ])('refuses %s', async (_, text) => {
    expect((await proxyRpc(text, [node], LOCAL)).status).toBe(400);
  });
});
