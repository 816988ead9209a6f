import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** What one setting turned out to be. `refused`: the app cannot run with it; `doubtful`: it runs, and this will show. */
export type Finding = { setting: string; verdict: 'good' | 'doubtful' | 'refused'; says: string };

type Settings = {
  chainId: number;
  rpcUrls: readonly string[];
  indexerUrl: string | undefined;
  siteUrl: string;
  /** The index's; the app itself reads none. */
  databaseUrl: string | undefined;
  /** Folder of the build. */
  build: string;
};

const TIMEOUT_MS = 5_000;
const LOCAL_CHAIN = 31337;

const buildSchema = z.object({ config: z.object({ env: z.object({ NEXT_PUBLIC_CHAIN_ID: z.string() }) }) });
const chainIdSchema = z.object({ result: z.string().regex(/^0x[0-9a-fA-F]+$/) });
const indexSchema = z.object({ chainId: z.number(), ready: z.boolean() });

/** Several of the app may share one reader of the index, and an app need not end with it: so it starts none itself. */
const databaseWithoutIndex: Finding = {
  setting: 'DATABASE_URL',
  verdict: 'doubtful',
  says: 'the app reads no database: start "npm run index:api" with it, and set INDEXER_URL to where that answers',
};

/** Tries every setting of the app, each against what it names. */
export async function checkSettings(settings: Settings): Promise<Finding[]> {
  const { chainId, indexerUrl, siteUrl, databaseUrl } = settings;
  const rpcs = await Promise.all(settings.rpcUrls.map((url) => checkRpc(url, chainId)));
  const index = indexerUrl === undefined ? [] : [await checkIndex(indexerUrl, chainId)];
  const database = databaseUrl === undefined || indexerUrl !== undefined ? [] : [databaseWithoutIndex];
  return [checkBuild(settings), ...needOne(rpcs), ...index, ...database, checkSite(siteUrl, chainId)];
}

function checkBuild({ build, chainId }: Settings): Finding {
  const setting = 'CHAIN_ID';
  const path = `${build}/required-server-files.json`;
  if (!existsSync(path))
    return { setting, verdict: 'refused', says: `there is no build in ${build}: run "npm run build"` };
  const parsed = buildSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  const built = parsed.success ? parsed.data.config.env.NEXT_PUBLIC_CHAIN_ID : 'another chain';
  return built === String(chainId)
    ? { setting, verdict: 'good', says: `the build is for chain ${chainId}` }
    : { setting, verdict: 'refused', says: `it is ${chainId}, and the build is for ${built}: build anew` };
}

/** One node that answers is enough; each that does not is told. */
function needOne(rpcs: Finding[]): Finding[] {
  const anyGood = rpcs.some(({ verdict }) => verdict === 'good');
  return rpcs.map((found) =>
    found.verdict === 'doubtful' && !anyGood ? { ...found, verdict: 'refused' } : found,
  );
}

async function checkRpc(url: string, chainId: number): Promise<Finding> {
  const setting = 'RPC_URLS';
  // A path or a query may hold a key.
  const { host } = new URL(url);
  const request = { jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: [] };
  const answer = await askJson(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const parsed = chainIdSchema.safeParse(answer);
  if (!parsed.success)
    return { setting, verdict: 'doubtful', says: `${host} does not answer as a node does` };
  const found = Number(parsed.data.result);
  return found === chainId
    ? { setting, verdict: 'good', says: `${host} answers for chain ${chainId}` }
    : { setting, verdict: 'refused', says: `${host} is a node of chain ${found}, not of ${chainId}` };
}

async function checkIndex(url: string, chainId: number): Promise<Finding> {
  const setting = 'INDEXER_URL';
  const meanwhile = 'until then, pages read the chain and say so';
  const parsed = indexSchema.safeParse(await askJson(`${url}/api/status`, {}));
  if (!parsed.success) return { setting, verdict: 'doubtful', says: `no index answers; ${meanwhile}` };
  const { chainId: found, ready } = parsed.data;
  if (found !== chainId)
    return { setting, verdict: 'refused', says: `the index is chain ${found}'s, not ${chainId}'s` };
  return ready
    ? { setting, verdict: 'good', says: 'the index is ready' }
    : { setting, verdict: 'doubtful', says: `the index is not ready; ${meanwhile}` };
}

function checkSite(url: string, chainId: number): Finding {
  const setting = 'SITE_URL';
  const local = /^(localhost|127\.|\[::1\])/.test(new URL(url).host);
  return local && chainId !== LOCAL_CHAIN
    ? { setting, verdict: 'doubtful', says: `links and previews will lead to ${url}` }
    : { setting, verdict: 'good', says: `links and previews lead to ${url}` };
}

async function askJson(url: string, init: RequestInit): Promise<unknown> {
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
    return await answer.json();
  } catch {
    return undefined;
  }
}
