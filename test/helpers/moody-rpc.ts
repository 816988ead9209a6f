import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerWith, type Lie, lies } from './rpc-lies';

/** How a node can fail: it hangs up, answers a web page, 500 or 429, half of it, late, never; or it lies. */
export const failures = ['down', 'html', 'broken', 'limited', 'truncated', 'slow', 'hanging'] as const;
export type Mood = 'well' | (typeof failures)[number] | Lie;

export type MoodyRpc = {
  url: string;
  /** @param whom Which requests it is so for, by their number; all unless told otherwise. */
  be: (mood: Mood, whom?: (request: number) => boolean) => void;
  stop: () => Promise<void>;
};

const SLOW_MS = 400;
const headers = { 'content-type': 'application/json' };

/** A door to the node at `target` that can be put into any mood. What hung is dropped when the mood changes. */
export async function startMoodyRpc(target: string): Promise<MoodyRpc> {
  let mood: Mood = 'well';
  let isMeant: (request: number) => boolean = () => true;
  let requests = 0;
  const hanging = new Set<ServerResponse>();

  const node = async (body: unknown): Promise<unknown> =>
    (await fetch(target, { method: 'POST', headers, body: JSON.stringify(body) })).json();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests += 1;
    const now = isMeant(requests) ? mood : 'well';
    if (now === 'down') return void request.socket.destroy();
    if (now === 'hanging') return void hanging.add(response);
    if (now === 'html') return send(response, 200, 'text/html', '<!doctype html><h1>We will be back</h1>');
    if (now === 'broken') return send(response, 500, 'text/plain', 'Internal Server Error');
    if (now === 'limited') return send(response, 429, 'text/plain', 'Too Many Requests');
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const lie = lies.find((one) => one === now);
    if (lie !== undefined)
      return send(
        response,
        200,
        headers['content-type'],
        JSON.stringify(await answerWith(lie, JSON.parse(body.toString()), node)),
      );
    if (now === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    const passed = await fetch(target, { method: 'POST', headers, body });
    const text = Buffer.from(await passed.arrayBuffer());
    const sent = now === 'truncated' ? text.subarray(0, text.length / 2) : text;
    send(response, passed.status, headers['content-type'], sent);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const drop = () => {
    for (const response of hanging) response.destroy();
    hanging.clear();
  };
  return {
    url: `http://127.0.0.1:${port}`,
    be: (next, whom = () => true) => {
      mood = next;
      isMeant = whom;
      drop();
    },
    stop: async () => {
      drop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}
