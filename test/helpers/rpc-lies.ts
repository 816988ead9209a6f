import { z } from 'zod';

/**
 * How a node can answer wrongly, although in form: nothing at all (`null`), without any or every second log, with logs
 * that say something else, or as one does that is some blocks behind.
 */
export const lies = ['null', 'empty logs', 'partial logs', 'edited logs', 'lagging'] as const;
export type Lie = (typeof lies)[number];

const LAG = 4;

const request = z.object({ id: z.unknown(), method: z.string(), params: z.array(z.unknown()).default([]) });
const log = z.looseObject({ data: z.string(), blockNumber: z.string(), topics: z.array(z.string()) });
type Request = z.infer<typeof request>;
type Answer = { id: unknown; result?: unknown };
type Node = (body: unknown) => Promise<unknown>;

/** What a node that lies answers to a body that `node` answers truly. */
export async function answerWith(lie: Lie, body: unknown, node: Node): Promise<unknown> {
  if (Array.isArray(body)) return Promise.all(body.map((one) => answerOne(lie, request.parse(one), node)));
  return answerOne(lie, request.parse(body), node);
}

async function answerOne(lie: Lie, asked: Request, node: Node): Promise<Answer> {
  const call = async (method: string, params: unknown[]): Promise<Answer> =>
    (await node({ jsonrpc: '2.0', id: asked.id, method, params })) as Answer;
  if (lie === 'lagging') return lagging(asked, call);
  const answer = await call(asked.method, asked.params);
  if (lie === 'null') return { ...answer, result: null };
  const logs = asked.method === 'eth_getLogs' ? z.array(log).safeParse(answer.result) : undefined;
  if (logs?.success !== true) return answer;
  if (lie === 'empty logs') return { ...answer, result: [] };
  if (lie === 'partial logs') return { ...answer, result: logs.data.filter((_, i) => i % 2 === 0) };
  return { ...answer, result: logs.data.map(edited) };
}

/** The same log with another last byte. */
function edited(one: z.infer<typeof log>): z.infer<typeof log> {
  if (one.data === '0x') return one;
  return { ...one, data: `${one.data.slice(0, -1)}${one.data.endsWith('1') ? '2' : '1'}` };
}

async function lagging(
  { method, params }: Request,
  call: (method: string, params: unknown[]) => Promise<Answer>,
): Promise<Answer> {
  const head = Math.max(0, Number((await call('eth_blockNumber', [])).result) - LAG);
  const hex = `0x${head.toString(16)}`;
  if (method === 'eth_blockNumber') return { ...(await call(method, [])), result: hex };
  if (method === 'eth_getBlockByNumber' && params[0] === 'latest') return call(method, [hex, params[1]]);
  const answer = await call(method, params);
  const above = (number: unknown): boolean => typeof number === 'string' && Number(number) > head;
  if (method === 'eth_getLogs' && Array.isArray(answer.result))
    return { ...answer, result: answer.result.filter(({ blockNumber }) => !above(blockNumber)) };
  const place = answer.result as { number?: unknown } | null;
  if (method.startsWith('eth_getBlock') && above(place?.number)) return { ...answer, result: null };
  return answer;
}
