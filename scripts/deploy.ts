import { existsSync } from 'node:fs';
import { isHex } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { deploy } from '@/contracts/script/deploy';
import type { NetworkParameters } from '@/contracts/script/network-parameters';
import { buildContracts } from './build-contracts';
import { print, printError } from './print';
import { setting } from './setting';

/**
 * `npm run deploy`: deploys to the network CHAIN_ID, whose parameters are in `contracts/script/networks/<CHAIN_ID>.ts`,
 * through RPC_URL, paid by DEPLOYER_KEY. Broken off, it continues when it is run again.
 */
async function main(): Promise<void> {
  const chainId = Number(setting('CHAIN_ID'));
  const rpcUrl = setting('RPC_URL');
  const key = setting('DEPLOYER_KEY');
  if (!isHex(key)) throw new Error('DEPLOYER_KEY must be a private key, 0x and 64 hexadecimal digits.');
  const file = `contracts/script/networks/${chainId}.ts`;
  if (!existsSync(file)) throw new Error(`There is no ${file}: write what the network starts with.`);
  const { parameters }: { parameters: NetworkParameters } = await import(`../${file}`);
  buildContracts();
  const account = privateKeyToAccount(key);
  const { contracts } = await deploy({ rpcUrl, chainId, parameters, account, report: print });
  print();
  for (const [name, { address }] of Object.entries(contracts)) print(`${name.padEnd(20)}${address}`);
}

main().catch((error: unknown) => {
  printError(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
