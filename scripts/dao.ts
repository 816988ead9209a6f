import { existsSync } from 'node:fs';
import { isHex } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { deployMemberDao } from '@/contracts/script/dao/deploy-member-dao';
import type { MemberDaoParameters } from '@/contracts/script/dao/member-dao-parameters';
import { readDeployment } from '@/contracts/script/deployment';
import { buildContracts } from './build-contracts';
import { print, printError } from './print';
import { setting } from './setting';

/**
 * `npm run dao -- <name>`: deploys the member DAO of `contracts/script/daos/<name>.ts` on the network CHAIN_ID through
 * RPC_URL, paid by DEPLOYER_KEY. Broken off, it continues when it is run again; complete, it says so again.
 */
async function main(): Promise<void> {
  const [name] = process.argv.slice(2);
  if (name === undefined || !/^[a-z0-9-]+$/.test(name))
    throw new Error('Say which DAO: npm run dao -- <name>, after a file in contracts/script/daos.');
  const file = `contracts/script/daos/${name}.ts`;
  if (!existsSync(file)) throw new Error(`There is no ${file}: write what the DAO starts with.`);
  const deployment = readDeployment(Number(setting('CHAIN_ID')));
  const rpcUrl = setting('RPC_URL');
  const key = setting('DEPLOYER_KEY');
  if (!isHex(key)) throw new Error('DEPLOYER_KEY must be a private key, 0x and 64 hexadecimal digits.');
  const { parameters }: { parameters: MemberDaoParameters } = await import(`../${file}`);
  buildContracts();
  const account = privateKeyToAccount(key);
  await deployMemberDao({ rpcUrl, deployment, name, parameters, account, report: print });
}

main().catch((error: unknown) => {
  printError(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
