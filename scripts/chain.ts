import { buildContracts } from './build-contracts';
import { portIsFree } from './port';
import { print, printError } from './print';
import { type Seed, startChain } from './start-chain';

/** `npm run chain`: chain, deployment and seed alone, until it is ended. RPC_PORT (8545) and SEED (small|full|none). */
async function main(): Promise<void> {
  const port = portFrom(process.env['RPC_PORT'] ?? '8545');
  const seed = seedFrom(process.env['SEED'] ?? 'small');
  if (!(await portIsFree(port)))
    throw new Error(`Port ${port} is taken: end what uses it, or set RPC_PORT to another one.`);
  buildContracts();
  const chain = await startChain({ port, seed, report: print });
  const end = (): void => {
    chain.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  // Whoever started this with a pipe takes it down by closing the pipe, also when it dies itself.
  if (process.env['STOP_WITH_STDIN'] === '1') process.stdin.resume().once('end', end).once('error', end);
  chain.process.once('exit', (code) => process.exit(code ?? 1));
  print(`chain ready on ${chain.rpcUrl}`);
}

function portFrom(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`RPC_PORT must be a port number, not "${text}".`);
  return port;
}

function seedFrom(text: string): Seed {
  if (text === 'none' || text === 'small' || text === 'full') return text;
  throw new Error(`SEED must be small, full or none, not "${text}".`);
}

main().catch((error: unknown) => {
  printError(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
