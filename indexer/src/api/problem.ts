import { HTTPException } from 'hono/http-exception';

/** What callers are told is wrong, by code. */
export type ProblemCode = 'bad-request' | 'not-found' | 'not-ready' | 'too-busy' | 'internal';

/** An answer that says no: `{ error: { code, message, issues? } }`. */
export function problem(
  status: 400 | 404 | 500 | 503,
  code: ProblemCode,
  message: string,
  issues?: readonly { field: string; message: string }[],
): HTTPException {
  const error = { code, message, ...(issues === undefined ? {} : { issues }) };
  const res = Response.json({ error }, { status, headers: { 'cache-control': 'no-store' } });
  return new HTTPException(status, { res, message });
}
