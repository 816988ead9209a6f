import file from '#deployment';
import type { Address } from '@/lib/domain/hex';
import type { Asset } from '@/lib/domain/treasury';

export type ContractName =
  | 'kei'
  | 'stakedKei'
  | 'governor'
  | 'timelock'
  | 'proposalPolicy'
  | 'council'
  | 'councilGuardian'
  | 'protocolParameters'
  | 'integrations'
  | 'audits'
  | 'grants'
  | 'daoIdentity'
  | 'delegateProfiles';

export type Deployment = {
  chainId: number;
  chainName: string;
  nativeCurrency: { name: string; symbol: string; decimals: number };
  /** Block of the first of our contracts: history starts here. */
  startBlock: number;
  contracts: Record<ContractName, { address: Address }>;
  /** ERC-20s the treasury shows, KEI first. */
  tokens: Asset[];
};

/** Where this build's contracts are: `contracts/deployments/<chainId>.json`, written by the deploy script. */
// JSON modules widen `0x…` to string; the deploy script has checked every address it wrote.
export const deployment = file as Deployment;

/** Addresses alone, for code that must not carry ABIs. */
export function addressOf(name: ContractName): Address {
  return deployment.contracts[name].address;
}
