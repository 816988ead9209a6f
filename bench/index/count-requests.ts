import { createServer } from 'node:http';
import { freePort } from '@/scripts/port';

/** A door before a JSON-RPC endpoint that counts the questions which pass, each of a batch. */
export async function countRequests(rpcUrl: string): Promise<{
  url: string;
  count: () => number;
  stop: () => Promise<void>;
}> {
  let count = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const asked: unknown = JSON.parse(body);
    count += Array.isArray(asked) ? asked.length : 1;
    const answer = await fetch(rpcUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(await answer.text());
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    count: () => count,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
