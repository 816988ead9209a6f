// `node scripts/on-chain.mjs <script.ts> [argument …]`: runs a script with the deployment of the chain in CHAIN_ID. The
// compiler's settings name the local chain's; for another one they are written anew, with that one line changed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const TSX = 'node_modules/tsx/dist/cli.mjs';

function settingsFor(chainId) {
  const deployment = resolve(`contracts/deployments/${chainId}.json`);
  if (!/^[1-9]\d*$/.test(chainId)) throw new Error(`CHAIN_ID must be a chain's number, not "${chainId}".`);
  if (!existsSync(deployment))
    throw new Error(
      `CHAIN_ID is ${chainId}, and contracts/deployments/${chainId}.json does not exist: deploy first.`,
    );
  const paths = { '@/*': [resolve('*')], '#deployment': [deployment] };
  const file = resolve(`.kgov/tsconfig.${chainId}.json`);
  mkdirSync('.kgov', { recursive: true });
  writeFileSync(file, JSON.stringify({ extends: resolve('tsconfig.json'), compilerOptions: { paths } }));
  return file;
}

try {
  const args = ['--tsconfig', settingsFor(process.env.CHAIN_ID || '31337'), ...process.argv.slice(2)];
  const child = spawn(process.execPath, [TSX, ...args], { stdio: 'inherit' });
  // The terminal tells the child as well; who ends this process alone means both.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
