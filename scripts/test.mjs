// `npm test`: installs what is missing, runs every suite to its end, and adds them up. Plain Node, since nothing is
// installed when it begins.
import { demandChromium } from './runner/chromium.mjs';
import { sayFailures } from './runner/failures.mjs';
import { demandDisk, demandNode, install, mustInstall } from './runner/machine.mjs';
import { demandPostgres } from './runner/postgres.mjs';
import { endAll } from './runner/processes.mjs';
import { Refusal, say, since, step } from './runner/say.mjs';

async function main() {
  const begun = Date.now();
  demandNode();
  demandDisk();
  if (mustInstall()) await step('Installing dependencies (a minute or two)', install);
  const lacking = new Map();
  for (const [need, what, demand] of [
    ['chromium', 'a browser', demandChromium],
    ['postgres', 'a PostgreSQL', demandPostgres],
  ]) {
    await step(`Looking for ${what}`, demand).catch((error) => {
      say(`  ✗ ${error.message}`);
      lacking.set(need, error.message);
    });
  }

  // Only now: earlier there may have been nothing to import.
  const { lanes } = await import('./runner/suites.mjs');
  const results = await Promise.all(lanes.map((lane) => runLane(lane, lacking)));
  return report(results.flat(), begun);
}

/** Runs the suites of one lane one after the other; every line says to which suite it belongs. */
async function runLane(suites, lacking) {
  const results = [];
  for (const { name, label, needs, run } of suites) {
    const tell = (line) => say(`${label.padEnd(9)} │ ${line}`);
    tell(`=== ${name} ===`);
    const started = Date.now();
    const result = lacking.has(needs)
      ? { passed: 0, failed: 1, problem: lacking.get(needs) }
      : await run({ tell }).catch((error) => ({ passed: 0, failed: 1, problem: error.message }));
    results.push({ name, time: since(started), ...result });
    tell(`${result.failed === 0 ? '✓' : '✗'} ${name} (${since(started)}) ${result.problem ?? ''}`.trim());
  }
  return results;
}

function report(results, begun) {
  say(`\n=== All suites (${since(begun)}) ===`);
  let passed = 0;
  let failed = 0;
  for (const result of results) {
    passed += result.passed;
    failed += result.failed;
    const sign = result.failed === 0 ? '✓' : '✗';
    say(
      `${sign} ${result.name}: ${result.passed} of ${result.passed + result.failed} (${result.time})${result.problem ? ` ${result.problem}` : ''}`,
    );
  }
  sayFailures(say, results);
  say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

async function stop() {
  await endAll();
  process.exit(130);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
main().then(
  (code) => process.exit(code),
  async (error) => {
    process.stderr.write(`${error instanceof Refusal ? error.message : error.stack}\n`);
    await endAll();
    say('\n0 passed, 1 failed');
    process.exit(1);
  },
);
