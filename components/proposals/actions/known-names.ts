import { contractNames, contractTitles } from '@/lib/contracts/contract-titles';
import { deployment } from '@/lib/contracts/deployment';

/** Names to show beside addresses, by lower-case address: the deployment's contracts, and what accounts call themselves. */
export function knownNames(names: Record<string, string>): Record<string, string> {
  const tokens = deployment.tokens.map(({ address, symbol }) => [address, symbol] as const);
  const contracts = contractNames.map(
    (name) => [deployment.contracts[name].address, contractTitles[name]] as const,
  );
  // Contracts last: nobody can name an account so that it passes for one of them.
  return {
    ...names,
    ...Object.fromEntries([...tokens, ...contracts].map(([address, name]) => [address.toLowerCase(), name])),
  };
}
