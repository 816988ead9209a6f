import { print } from '@/scripts/print';
import { buildApp } from '@/scripts/runner/build-app.mjs';
import { ChainControl } from '@/test/e2e/chain-control';
import { pagePaths } from '@/test/e2e/page-paths';
import { startStack } from '@/test/helpers/stack';
import { audit, closeBrowser } from './lighthouse/audit';
import { report, type Sample } from './lighthouse/report';
import { serveBeside } from './web/serve';

/**
 * `npm run bench:lighthouse [filter]`: Lighthouse on a phone for every page, beside the bare Next page (the floor) and
 * the usual dApp (RainbowKit's tutorial, rendered in the browser), which are measured anew with every few pages, since a
 * machine is faster at one minute than at another. Medians of RUNS (3) rounds, at most MINUTES (40). Ends with 1 when a
 * page has less than 100 for accessibility or best practices, or moves while it loads.
 */
const RUNS = Number(process.env['RUNS'] ?? '3');
const MINUTES = Number(process.env['MINUTES'] ?? '40');
/** Pages that are held against one measurement of the floor. */
const TOGETHER = 3;

async function main(): Promise<number> {
  const filter = process.argv[2] ?? '';
  print(await buildApp({ CHAIN_ID: '31337' }));
  const stack = await startStack();
  const floor = await serveBeside('floor', stack.rpcUrl);
  const usual = await serveBeside('tutorial', stack.rpcUrl);
  try {
    const paths = await pathsOf(stack.rpcUrl, filter);
    const samples = new Map<string, Sample[]>(paths.map((path) => [path, []]));
    const deadline = Date.now() + MINUTES * 60_000;
    for (let run = 0; run < RUNS; run += 1) {
      for (let at = 0; at < paths.length && Date.now() < deadline; at += TOGETHER) {
        const beside = { floor: await audit(floor.url), usual: await audit(usual.url) };
        for (const path of paths.slice(at, at + TOGETHER)) {
          samples.get(path)?.push({ ...beside, page: await audit(`${stack.origin}${path}`) });
        }
      }
    }
    let failed = 0;
    for (const [path, taken] of samples) {
      const { lines, whole } = report(path, taken);
      for (const line of lines) print(line);
      if (!whole) failed += 1;
    }
    print(`lighthouse: ${failed} of ${paths.length} pages below 100, moving, or not measured in time`);
    return failed === 0 ? 0 : 1;
  } finally {
    await closeBrowser();
    floor.stop();
    usual.stop();
    await stack.stop();
  }
}

/** Every page; those of Vietnam and Korea for one whose fonts differ most. */
async function pathsOf(rpcUrl: string, filter: string): Promise<string[]> {
  const pages = await pagePaths(new ChainControl(rpcUrl), ['Active', 'Executed']);
  return [...Object.values(pages).map((path) => `/en${path}`), '/vi/proposals', '/ko/proposals'].filter(
    // A page that does not exist answers 404, which Lighthouse holds against it.
    (path) => path.includes(filter) && !path.endsWith('/nowhere'),
  );
}

process.exitCode = await main();
