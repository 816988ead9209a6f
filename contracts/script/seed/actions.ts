import {
  type Address,
  encodeFunctionData,
  type Hex,
  keccak256,
  parseEther,
  parseUnits,
  stringToHex,
} from 'viem';
import {
  councilAbi,
  integrationsAbi,
  keiAbi,
  kGovernorAbi,
  kTimelockAbi,
  proposalPolicyAbi,
  protocolParametersAbi,
} from '@/lib/contracts/generated';
import { type ProposalType, proposalTypeId } from '@/lib/domain/proposal-type';
import { type ProposalTerms, type ProtocolParameter, parameterUnits } from '../network-parameters';
import { parameters } from '../networks/31337';
import type { SeedAction } from './proposal-plan';
import { transferData } from './transfer';
import { accountOf, contractOf, tokenOf, type World } from './world';

/** A short ASCII name as the contracts keep it. */
export function nameInBytes(name: string): Hex {
  return stringToHex(name, { size: 32 });
}

/** Hash of something published elsewhere. */
export function hashOf(what: string): Hex {
  return keccak256(stringToHex(what));
}

/** The actions that the seed's proposals carry, except those of the grant and audit programmes. */
export function seedActions(world: World) {
  const at = (target: Address, calldata: Hex): SeedAction => ({ target, value: 0n, calldata });
  const council = contractOf(world, 'council');
  const governor = contractOf(world, 'governor');
  const integrations = contractOf(world, 'integrations');
  const abi = { council: councilAbi, integrations: integrationsAbi, numbers: protocolParametersAbi };
  const aYear = world.start + world.length + 245 * 86_400;
  return {
    pay: (symbol: string, to: number, amount: string): SeedAction =>
      at(tokenOf(world, symbol).address, transferData(world, symbol, accountOf(world, to), amount)),
    payEther: (to: number, amount: string): SeedAction => ({
      target: accountOf(world, to),
      value: parseEther(amount),
      calldata: '0x',
    }),
    approve: (symbol: string, spender: Address, amount: string): SeedAction => {
      const { address, decimals } = tokenOf(world, symbol);
      const args = [spender, parseUnits(amount, decimals)] as const;
      return at(address, encodeFunctionData({ abi: keiAbi, functionName: 'approve', args }));
    },
    /** All terms of a type anew: those of the network with these changes. */
    setType: (type: ProposalType, changes: Partial<ProposalTerms>): SeedAction => {
      const { tier, ...terms } = { ...parameters.proposalTypes[type], ...changes };
      const args = [proposalTypeId(type), { enabled: true, tier, terms }] as const;
      const data = encodeFunctionData({ abi: proposalPolicyAbi, functionName: 'setType', args });
      return at(contractOf(world, 'proposalPolicy'), data);
    },
    delay: (seconds: number): SeedAction =>
      at(
        contractOf(world, 'timelock'),
        encodeFunctionData({ abi: kTimelockAbi, functionName: 'updateDelay', args: [BigInt(seconds)] }),
      ),
    guardian: (): SeedAction => {
      const args = [contractOf(world, 'councilGuardian')] as const;
      return at(
        governor,
        encodeFunctionData({ abi: kGovernorAbi, functionName: 'setProposalGuardian', args }),
      );
    },
    upgradeCouncil: (implementation: Address): SeedAction =>
      at(
        council,
        encodeFunctionData({
          abi: abi.council,
          functionName: 'upgradeToAndCall',
          args: [implementation, '0x'],
        }),
      ),
    seat: (memberId: number): SeedAction =>
      at(council, encodeFunctionData({ abi: abi.council, functionName: 'seat', args: [BigInt(memberId)] })),
    remove: (memberId: number, reason: string): SeedAction =>
      at(
        council,
        encodeFunctionData({ abi: abi.council, functionName: 'remove', args: [BigInt(memberId), reason] }),
      ),
    define: ({ key, unit, minimum, maximum, value }: ProtocolParameter): SeedAction => {
      const args = [nameInBytes(key), parameterUnits.indexOf(unit), minimum, maximum, value] as const;
      const data = encodeFunctionData({ abi: abi.numbers, functionName: 'defineParameter', args });
      return at(contractOf(world, 'protocolParameters'), data);
    },
    setNumber: (key: string, value: bigint): SeedAction => {
      const args = [nameInBytes(key), value] as const;
      const data = encodeFunctionData({ abi: abi.numbers, functionName: 'setParameter', args });
      return at(contractOf(world, 'protocolParameters'), data);
    },
    allow: (account: Address, capability: string): SeedAction => {
      const uri = `https://example.org/integrations/${account}.json`;
      const args = [account, nameInBytes(capability), aYear, uri] as const;
      const data = encodeFunctionData({ abi: abi.integrations, functionName: 'grantCapability', args });
      return at(integrations, data);
    },
    suspend: (account: Address, capability: string): SeedAction => {
      const args = [account, nameInBytes(capability)] as const;
      return at(integrations, encodeFunctionData({ abi: abi.integrations, functionName: 'suspend', args }));
    },
    resume: (account: Address, capability: string): SeedAction => {
      const args = [account, nameInBytes(capability)] as const;
      return at(integrations, encodeFunctionData({ abi: abi.integrations, functionName: 'resume', args }));
    },
  };
}
