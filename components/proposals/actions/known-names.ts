import { deployment } from '@/lib/contracts/deployment';

/** Names to show beside addresses, by lower-case address: the deployment's contracts, and what accounts call themselves. */
export function knownNames(names: Record<string, string>): Record<string, string> {
  const { kei, stakedKei, governor, timelock, delegateProfiles } = deployment.contracts;
  const tokens = deployment.tokens.map(({ address, symbol }) => [address, symbol] as const);
  const contracts = [
    ...tokens,
    [kei.address, 'KEI'],
    [stakedKei.address, 'StakedKEI'],
    [governor.address, 'KGovernor'],
    [timelock.address, 'KTimelock'],
    [delegateProfiles.address, 'DelegateProfiles'],
  ] as const;
  // Contracts last: nobody can name an account so that it passes for one of them.
  return {
    ...names,
    ...Object.fromEntries(contracts.map(([address, name]) => [address.toLowerCase(), name])),
  };
}
