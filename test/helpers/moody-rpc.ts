import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a node can fail: it hangs up, answers a web page, answers 500, or never answers. */
export type Mood = 'well' | 'down' | 'html' | 'broken' | 'hanging';

export type MoodyRpc = { url: string; be: (mood: Mood) => void; stop: () => Promise<void> };

/** A door to the node at `target` that can be put into any mood. What hung is dropped when the mood changes. */
export async function startMoodyRpc(target: string): Promise<MoodyRpc> {
  let mood: Mood = 'well';
  const hanging = new Set<ServerResponse>();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (mood === 'down') return void request.socket.destroy();
    if (mood === 'hanging') return void hanging.add(response);
    if (mood === 'html') {
      response.writeHead(200, { 'content-type': 'text/html' });
      return void response.end('<!doctype html><title>Maintenance</title><h1>We will be back</h1>');
    }
    if (mood === 'broken') {
      response.writeHead(500, { 'content-type': 'text/plain' });
      return void response.end('Internal Server Error');
    }
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const headers = { 'content-type': 'application/json' };
    const passed = await fetch(target, { method: 'POST', headers, body: Buffer.concat(parts) });
    response.writeHead(passed.status, headers);
    response.end(Buffer.from(await passed.arrayBuffer()));
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
    be: (next) => {
      mood = next;
      drop();
    },
    stop: async () => {
      drop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
