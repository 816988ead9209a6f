import { type Abi, erc20Abi } from 'viem';
import { type Address, sameAddress } from '@/lib/domain/hex';
import { contractNames, contractTitles } from './contract-titles';
import { contracts } from './contracts';
import { type ContractName, deployment } from './deployment';

/** A contract whose calls we can read. `title` is its name in the source, or the token's symbol. */
export type BookedContract = {
  address: Address;
  title: string;
  /** Ours by role; null for a foreign token. */
  name: ContractName | null;
  abi: Abi;
  /** Unit of its amounts, where it is a token. */
  token: { symbol: string; decimals: number } | null;
};

const ours = contractNames.map((name): BookedContract => {
  const { address, abi } = contracts[name];
  return { address, abi, name, title: contractTitles[name], token: tokenAt(address) };
});

const foreign = deployment.tokens
  .filter((token) => !ours.some((contract) => sameAddress(contract.address, token.address)))
  .map(
    (token): BookedContract => ({
      address: token.address,
      abi: erc20Abi,
      name: null,
      title: token.symbol,
      token: { symbol: token.symbol, decimals: token.decimals },
    }),
  );

/** Every contract of the deployment: ours, then the treasury's foreign tokens. */
export const contractBook: readonly BookedContract[] = [...ours, ...foreign];

/** The contract at an address, if it is one of the deployment's. */
export function contractAt(address: Address): BookedContract | undefined {
  return contractBook.find((contract) => sameAddress(contract.address, address));
}

function tokenAt(address: Address): BookedContract['token'] {
  const token = deployment.tokens.find((candidate) => sameAddress(candidate.address, address));
  return token === undefined ? null : { symbol: token.symbol, decimals: token.decimals };
}
