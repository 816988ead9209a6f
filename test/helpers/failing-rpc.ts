import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type FailingRpc = { url: string; stop: () => Promise<void> };

/**
 * A door to the node at `target` that falls silent for good once so many transactions have passed; the last of them
 * reaches the node, but its answer never comes back.
 *
 * @param silence Whether it then hangs up, or lets everybody wait.
 */
export async function startFailingRpc(
  target: string,
  transactions: number,
  silence: 'hangs up' | 'waits' = 'hangs up',
): Promise<FailingRpc> {
  let passed = 0;
  const forwarded = new Set<Promise<Response>>();
  const server = createServer(async (request, response) => {
    const fall = (): void => {
      if (silence === 'hangs up') request.socket.destroy();
    };
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const sends = body.includes('"eth_sendRawTransaction"');
    if (passed >= transactions) return fall();
    if (sends) passed += 1;
    const headers = { 'content-type': 'application/json' };
    const asked = fetch(target, { method: 'POST', headers, body });
    forwarded.add(asked);
    const answer = await asked;
    const text = await answer.text();
    if (passed >= transactions) return fall();
    response.writeHead(answer.status, headers);
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      // Whoever was hung up on may be gone before the node has got what was passed on.
      await Promise.all(forwarded);
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
