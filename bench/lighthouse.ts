import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { freePort } from '@/scripts/port';
import { print } from '@/scripts/print';
import { buildApp } from '@/scripts/runner/build-app.mjs';
import { ChainControl } from '@/test/e2e/chain-control';
import { pagePaths } from '@/test/e2e/page-paths';
import { startStack, waitForHttp } from '@/test/helpers/stack';
import { type Audit, audit, closeBrowser } from './lighthouse/audit';

/**
 * `npm run bench:lighthouse [filter]`: Lighthouse on a phone for every page, beside the bare Next page (the floor) and
 * the usual dApp (RainbowKit's tutorial, rendered in the browser). Each figure is the median of `RUNS` runs. Ends with
 * 1 when a page has less than 100 for accessibility or best practices, or moves while it loads.
 */
const NEXT = 'node_modules/next/dist/bin/next';
const RUNS = Number(process.env.RUNS ?? '1');

async function main(): Promise<number> {
  const filter = process.argv[2] ?? '';
  print(await buildApp({ CHAIN_ID: '31337' }));
  const stack = await startStack();
  const started: ChildProcess[] = [];
  try {
    const floor = await median(await serve('bench/floor', stack.rpcUrl, started));
    const usual = await median(await serve('bench/tutorial', stack.rpcUrl, started));
    print(line('the floor', floor));
    print(line('the usual dApp', usual));
    let failed = 0;
    for (const path of await paths(stack.rpcUrl, filter)) {
      const found = await median(`${stack.origin}${path}`);
      const ratios = [
        `LCP ÷ floor ${(found.lcp / floor.lcp).toFixed(2)}`,
        `÷ usual ${(found.lcp / usual.lcp).toFixed(2)}`,
        `TBT − floor ${Math.round(found.tbt - floor.tbt)} ms`,
      ];
      print(`${line(path, found)} | ${ratios.join(', ')}`);
      for (const problem of found.problems) print(`    ${problem}`);
      if (found.accessibility < 100 || found.bestPractices < 100 || found.cls > 0) failed += 1;
    }
    print(`lighthouse: ${failed} pages below 100, or moving`);
    return failed === 0 ? 0 : 1;
  } finally {
    for (const child of started) child.kill();
    await closeBrowser();
    await stack.stop();
  }
}

/** Builds and serves one of the pages beside ours; where it answers. */
async function serve(folder: string, rpcUrl: string, started: ChildProcess[]): Promise<string> {
  const env = { ...process.env, RPC_URLS: rpcUrl, NEXT_TELEMETRY_DISABLED: '1' };
  const built = spawnSync(process.execPath, [NEXT, 'build', folder], { encoding: 'utf8', env });
  if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
  const port = await freePort();
  started.push(spawn(process.execPath, [NEXT, 'start', folder, '-p', String(port)], { env }));
  await waitForHttp(`http://localhost:${port}`);
  return `http://localhost:${port}/`;
}

/** Every page, those of Vietnam and Korea for one whose fonts differ most. */
async function paths(rpcUrl: string, filter: string): Promise<string[]> {
  const pages = await pagePaths(new ChainControl(rpcUrl), ['Active', 'Executed']);
  return [...Object.values(pages).map((path) => `/en${path}`), '/vi/proposals', '/ko/proposals'].filter(
    // A page that does not exist answers 404, which Lighthouse holds against it.
    (path) => path.includes(filter) && !path.endsWith('/nowhere'),
  );
}

/** The middle of several runs by LCP; the worst of what must be whole. */
async function median(url: string): Promise<Audit> {
  const runs: Audit[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await audit(url));
  const sorted = runs.toSorted((a, b) => a.lcp - b.lcp);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('RUNS must be 1 or more');
  return {
    ...middle,
    cls: Math.max(...runs.map(({ cls }) => cls)),
    accessibility: Math.min(...runs.map(({ accessibility }) => accessibility)),
    bestPractices: Math.min(...runs.map(({ bestPractices }) => bestPractices)),
  };
}

function line(name: string, { accessibility, bestPractices, tbt, lcp, cls }: Audit): string {
  return `${name}: accessibility ${accessibility}, best practices ${bestPractices}, TBT ${Math.round(tbt)} ms, LCP ${Math.round(lcp)} ms, CLS ${cls.toFixed(3)}`;
}

process.exitCode = await main();
