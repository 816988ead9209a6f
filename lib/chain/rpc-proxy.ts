import 'server-only';
import { z } from 'zod';
import { isAllowedRequest } from './rpc-methods';

/** Longest request body, in bytes: far above a proposal with 32 actions and 20 kB of text. */
export const MAX_BODY_BYTES = 256 * 1024;
export const MAX_BATCH = 50;
const TIMEOUT_MS = 15_000;

const idSchema = z.union([z.string(), z.number(), z.null()]).optional();
const requestSchema = z.object({
  jsonrpc: z.literal('2.0'),
  id: idSchema,
  method: z.string().max(64),
  params: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]).optional(),
});
type RpcRequest = z.infer<typeof requestSchema>;
const bodySchema = z.union([requestSchema, z.array(requestSchema).min(1).max(MAX_BATCH)]);

const answerSchema = z.looseObject({ jsonrpc: z.literal('2.0'), id: idSchema });
const answersSchema = z.union([answerSchema, z.array(answerSchema)]);
type RpcAnswer = z.infer<typeof answerSchema>;

export type ProxyAnswer = { status: number; body: unknown };

/**
 * Passes JSON-RPC on to the first endpoint that answers JSON-RPC.
 *
 * @param text The request body; already known to be short enough.
 * @returns 400 for what is not JSON-RPC, 502 with a JSON-RPC error (-32098) when no endpoint answers it; errors of
 * the node itself pass through as they are.
 */
export async function proxyRpc(text: string, urls: readonly string[], chainId: number): Promise<ProxyAnswer> {
  const parsed = bodySchema.safeParse(parseJson(text));
  if (!parsed.success) return { status: 400, body: failure(null, -32600, 'Invalid request') };
  const requests = [parsed.data].flat();
  const allowed = requests.filter((request) => isAllowedRequest(request, chainId));
  const refused = requests
    .filter((request) => !allowed.includes(request))
    .map(({ id, method }) => failure(id, -32601, `Method not available: ${method}`));
  const answers = allowed.length === 0 ? [] : await askAny(urls, allowed);
  if (answers === undefined) {
    const down = requests.map(({ id }) => failure(id, -32098, 'No node answers'));
    return { status: 502, body: Array.isArray(parsed.data) ? down : down[0] };
  }
  const all = [...answers, ...refused];
  return { status: 200, body: Array.isArray(parsed.data) ? all : all[0] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function askAny(
  urls: readonly string[],
  requests: readonly RpcRequest[],
): Promise<RpcAnswer[] | undefined> {
  for (const url of urls) {
    const answers = await ask(url, requests);
    if (answers !== undefined) return answers;
  }
  return undefined;
}

async function ask(url: string, requests: readonly RpcRequest[]): Promise<RpcAnswer[] | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(requests.length === 1 ? requests[0] : requests),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      cache: 'no-store',
    });
    const answers = answersSchema.safeParse(await response.json());
    return answers.success ? [answers.data].flat() : undefined;
  } catch {
    // Down, slow, or answering HTML: the next endpoint may do better.
    return undefined;
  }
}

function failure(id: RpcRequest['id'], code: number, message: string): RpcAnswer {
  return { jsonrpc: '2.0', id: id ?? null, error: { code, message } };
}
