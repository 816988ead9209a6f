/** Asks a node; `undefined` for a field is not an answer, `null` is. */
export type NodeRpc = (method: string, params: readonly unknown[]) => Promise<unknown>;

const TIMEOUT_MS = 10_000;

/** A node could not be reached or answered something that is not JSON-RPC. */
export class NodeUnreachable extends Error {
  override readonly name = 'NodeUnreachable';
}

/** JSON-RPC by plain `fetch`, for code that must not carry a chain library. @throws NodeUnreachable, or Error with `code`. */
export function nodeRpc(url: string): NodeRpc {
  let id = 0;
  return async (method, params) => {
    id += 1;
    const answer = await post(url, { jsonrpc: '2.0', id, method, params });
    if (answer.error !== undefined) {
      const { code, message, data } = answer.error;
      throw Object.assign(new Error(message ?? method), { code, data });
    }
    return answer.result;
  };
}

type Answer = { result?: unknown; error?: { code?: number; message?: string; data?: unknown } };

async function post(url: string, body: unknown): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const answer: unknown = await response.json();
    if (response.ok && typeof answer === 'object' && answer !== null) return answer;
  } catch {
    // The one error below says it.
  }
  throw Object.assign(new NodeUnreachable(url), { code: -32098 });
}
