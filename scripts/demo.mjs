// `npm run demo`: from an empty clone to a DAO in the browser. Plain Node, since nothing is installed when it begins.
import { buildApp } from './runner/build-app.mjs';
import { demandDisk, demandNode, demandPort, install, mustInstall, portFrom } from './runner/machine.mjs';
import { endAll, ended, keepOutput, start } from './runner/processes.mjs';
import { Refusal, say, since, step } from './runner/say.mjs';

const begun = Date.now();
let ending = false;

async function main() {
  demandNode();
  const port = portFrom('PORT', 3000);
  const rpcPort = portFrom('RPC_PORT', 8545);
  const indexPort = portFrom('INDEX_PORT', 42069);
  const ports = { PORT: port, RPC_PORT: rpcPort, INDEX_PORT: indexPort };
  demandDifferent(ports);
  for (const [name, number] of Object.entries(ports)) await demandPort(name, number);
  demandDisk();

  say('K-Gov: a DAO on this machine, with a chain of its own.');
  if (mustInstall()) await step('Installing dependencies (a minute or two)', install);
  else say('  ✓ dependencies are installed');

  const env = { CHAIN_ID: '31337', RPC_URLS: `http://127.0.0.1:${rpcPort}` };
  await step('Compiling the contracts, starting the chain, playing its history', () => startChain(rpcPort));
  // It reads history while the app is built; until it is done, and whenever it is not there, pages read the chain.
  startIndex(indexPort, env);
  await step('Building the app', () => buildApp(env));
  const indexUrl = `http://127.0.0.1:${indexPort}`;
  await step('Serving the app', () => serve(port, { ...env, INDEXER_URL: indexUrl }));
  welcome(port, rpcPort, indexUrl);
}

function demandDifferent(ports) {
  const names = Object.keys(ports);
  for (const name of names) {
    const other = names.find((candidate) => candidate !== name && ports[candidate] === ports[name]);
    if (other) throw new Refusal(`${name} and ${other} are both ${ports[name]}: they must differ.`);
  }
}

function startChain(rpcPort) {
  const chain = start(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/chain.ts'], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { RPC_PORT: String(rpcPort), STOP_WITH_STDIN: '1' },
  });
  const tail = keepOutput(chain, 'chain');
  return new Promise((resolve, reject) => {
    let line = '';
    chain.stdout.on('data', (chunk) => {
      const lines = (line + chunk).split('\n');
      line = lines.pop() || '';
      for (const text of lines) {
        if (text.startsWith('chain ready')) resolve(text);
        else say(`    ${text}`);
      }
    });
    watch(chain, 'chain', tail, reject);
  });
}

function startIndex(indexPort, env) {
  const index = start(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/index.ts'], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // A throwaway chain has no place in an operator's database.
    env: { ...env, INDEX_PORT: String(indexPort), DATABASE_URL: '', STOP_WITH_STDIN: '1' },
  });
  const tail = keepOutput(index, 'index');
  // Its supervisor starts it again when it dies. Without both, the pages go on, and say so.
  ended(index).then((code) => {
    if (ending) return;
    const last = tail().split('\n').slice(-3).join('\n');
    say(
      `  The index ended by itself (${code}); pages read the chain now. Its last lines (.kgov/index.log):\n${last}`,
    );
  });
}

async function serve(port, env) {
  const host = process.env.HOST || '127.0.0.1';
  const args = ['node_modules/next/dist/bin/next', 'start', '-p', String(port), '-H', host];
  const app = start(process.execPath, args, { env: { ...env, NODE_ENV: 'production' } });
  const tail = keepOutput(app, 'app');
  const died = new Promise((_, reject) => watch(app, 'app', tail, reject));
  const url = `http://127.0.0.1:${port}/en`;
  const up = async () => {
    for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
      const answer = await fetch(url).catch(() => undefined);
      if (answer?.ok) return 'app answers';
      if (answer && answer.status >= 500) throw new Refusal(`The app answers ${answer.status}:\n${tail()}`);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    throw new Refusal(`The app did not answer within a minute:\n${tail()}`);
  };
  return Promise.race([up(), died]);
}

/** Before the demo is ready a death fails its step; afterwards it ends the demo. */
function watch(child, name, tail, reject) {
  ended(child).then((code) => {
    if (ending) return;
    const refusal = new Refusal(
      `The ${name} ended by itself (${code}). Its last lines (all of them: .kgov/${name}.log):\n${tail()}`,
    );
    reject(refusal);
    fail(refusal);
  });
}

function welcome(port, rpcPort, indexUrl) {
  say();
  say(`Ready in ${since(begun)}.`);
  say();
  say(`  Open      http://localhost:${port}`);
  say(`  Chain     http://127.0.0.1:${rpcPort} (chain id 31337)`);
  say(`  Index     ${indexUrl}/api/v1 (while it reads the history, pages read the chain)`);
  say();
  say('Things to try:');
  say('  1. Connect with "Demo wallet" as the newcomer, stake some KEI and see your voting power.');
  say('  2. Become the holder: your delegate has voted on an active proposal. Override its vote.');
  say('  3. Become the proposer, propose a payment from the treasury and fast-forward to its vote.');
  say('  4. Queue and execute what has passed. Anyone may.');
  say();
  say('Ctrl-C ends the app, the index and the chain. The next start takes seconds.');
}

async function fail(error) {
  if (ending) return;
  ending = true;
  process.stderr.write(`\n${error instanceof Refusal ? error.message : error.stack}\n`);
  await endAll();
  process.exit(1);
}

async function end() {
  if (ending) return;
  ending = true;
  say('\nEnding the app, the index and the chain …');
  await endAll();
  say('Ended.');
  process.exit(0);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
main().catch(fail);
