import { readLimited } from '@/lib/chain/read-limited';
import { MAX_BODY_BYTES, proxyRpc } from '@/lib/chain/rpc-proxy';
import { env } from '@/lib/env';

export const dynamic = 'force-dynamic';

/** The chain, for browsers and wallets: so that a page contacts no host but its own. */
export async function POST(request: Request): Promise<Response> {
  const text = await readLimited(request, MAX_BODY_BYTES);
  const headers = { 'cache-control': 'no-store' };
  if (text === undefined) {
    const error = { jsonrpc: '2.0', id: null, error: { code: -32600, message: 'Request too large' } };
    return Response.json(error, { status: 413, headers });
  }
  const { status, body } = await proxyRpc(text, env.RPC_URLS, env.CHAIN_ID);
  return Response.json(body, { status, headers });
}
