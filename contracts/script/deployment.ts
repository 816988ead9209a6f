import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Address, getAddress, isAddress } from 'viem';
import { z } from 'zod';

const address = z
  .string()
  .refine((text) => isAddress(text), 'not a checksummed address')
  .transform((text) => getAddress(text));
const contract = z.object({ address });

const deploymentSchema = z.object({
  chainId: z.number().int().positive(),
  chainName: z.string(),
  nativeCurrency: z.object({ name: z.string(), symbol: z.string(), decimals: z.number().int() }),
  startBlock: z.number().int().nonnegative(),
  contracts: z.object({
    kei: contract,
    stakedKei: contract,
    governor: contract,
    timelock: contract,
    proposalPolicy: contract,
    council: contract,
    councilGuardian: contract,
    protocolParameters: contract,
    integrations: contract,
    audits: contract,
    grants: contract,
    daoIdentity: contract,
    delegateProfiles: contract,
  }),
  tokens: z.array(
    z.object({ address, symbol: z.string(), name: z.string(), decimals: z.number().int().min(0).max(77) }),
  ),
});

/** A deployment: the only place where an address or a start block is written. `tokens` are the treasury's, KEI first. */
export type Deployment = z.infer<typeof deploymentSchema>;

export type ContractName = keyof Deployment['contracts'];

function deploymentPath(chainId: number): string {
  return `contracts/deployments/${chainId}.json`;
}

/** @throws Error when the network has no deployment or its file is malformed. */
export function readDeployment(chainId: number): Deployment {
  return deploymentSchema.parse(JSON.parse(readFileSync(deploymentPath(chainId), 'utf8')));
}

/** Writes the file unless it says the same already, so that nothing that watches it is woken for nothing. */
export function writeDeployment(deployment: Deployment): void {
  const path = deploymentPath(deployment.chainId);
  const text = `${JSON.stringify(deployment, null, 2)}\n`;
  mkdirSync('contracts/deployments', { recursive: true });
  try {
    if (readFileSync(path, 'utf8') === text) return;
  } catch {
    // There is none yet.
  }
  writeFileSync(path, text);
}

/** Address of a contract in a deployment. */
export function addressOf(deployment: Deployment, name: ContractName): Address {
  return deployment.contracts[name].address;
}
