import { z } from 'zod';

const responseSchema = z.object({
  id: z.number(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});

type Call = { method: string; params: readonly unknown[] };

/** Answers of several JSON-RPC calls made in one request, in the order of the calls. @throws Error of the first refusal. */
export async function rpcBatch(url: string, calls: readonly Call[]): Promise<unknown[]> {
  if (calls.length === 0) return [];
  const body = JSON.stringify(calls.map((call, id) => ({ jsonrpc: '2.0', id, ...call })));
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const responses = z.array(responseSchema).parse(await answer.json());
  const byId = new Map(responses.map((response) => [response.id, response]));
  return calls.map((call, id) => {
    const response = byId.get(id);
    if (response === undefined) throw new Error(`${call.method} was not answered`);
    if (response.error !== undefined) throw new Error(`${call.method}: ${response.error.message}`);
    return response.result;
  });
}

/** Answer of one JSON-RPC call. @throws Error with the node's words when it refuses. */
export async function rpc(url: string, method: string, params: readonly unknown[] = []): Promise<unknown> {
  const [result] = await rpcBatch(url, [{ method, params }]);
  return result;
}
