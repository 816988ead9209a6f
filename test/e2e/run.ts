import { startVitest } from 'vitest/node';
import { buildContracts } from '@/scripts/build-contracts';
import { print } from '@/scripts/print';
import { buildApp } from '@/scripts/runner/build-app.mjs';

/** `npm run test:e2e [filter …]`: the browser journeys. Ends with `journeys: N passed, N failed`. */
async function main(): Promise<number> {
  // Before vitest, which sets NODE_ENV for this process.
  buildContracts();
  print(await buildApp({ CHAIN_ID: '31337' }));
  const vitest = await startVitest('test', process.argv.slice(2), {
    config: 'vitest.e2e.config.ts',
    run: true,
    reporters: ['default', 'json'],
    // Names what failed at the end of `npm test`.
    outputFile: { json: '.kgov/journeys.json' },
  });
  let passed = 0;
  let failed = 0;
  for (const file of vitest.state.getTestModules()) {
    const tests = [...file.children.allTests()];
    passed += tests.filter((test) => test.result().state === 'passed').length;
    failed += tests.filter((test) => test.result().state !== 'passed').length;
    // A file that breaks before its first test still counts.
    if (file.state() === 'failed' && tests.every((test) => test.result().state === 'passed')) failed += 1;
  }
  const broken = vitest.state.getUnhandledErrors().length;
  await vitest.close();
  print(`journeys: ${passed} passed, ${failed + broken} failed`);
  return failed + broken === 0 && passed > 0 ? 0 : 1;
}

process.exitCode = await main();
