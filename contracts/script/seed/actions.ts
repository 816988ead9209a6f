import { type Address, encodeFunctionData, type Hex, parseEther } from 'viem';
import { keiAbi, kGovernorAbi } from '@/lib/contracts/generated';
import type { SeedAction } from './proposal-plan';
import { transferData } from './transfer';
import { accountOf, contractOf, tokenOf, type World } from './world';

/** The actions that the seed's proposals carry. */
export function seedActions(world: World) {
  const governor = (calldata: Hex): SeedAction => ({
    target: contractOf(world, 'governor'),
    value: 0n,
    calldata,
  });
  const abi = kGovernorAbi;
  return {
    pay: (symbol: string, to: number, amount: string): SeedAction => ({
      target: tokenOf(world, symbol).address,
      value: 0n,
      calldata: transferData(world, symbol, accountOf(world, to), amount),
    }),
    payEther: (to: number, amount: string): SeedAction => ({
      target: accountOf(world, to),
      value: parseEther(amount),
      calldata: '0x',
    }),
    approve: (symbol: string, spender: Address, amount: bigint): SeedAction => ({
      target: tokenOf(world, symbol).address,
      value: 0n,
      calldata: encodeFunctionData({ abi: keiAbi, functionName: 'approve', args: [spender, amount] }),
    }),
    threshold: (votes: bigint): SeedAction =>
      governor(encodeFunctionData({ abi, functionName: 'setProposalThreshold', args: [votes] })),
    votingPeriod: (seconds: number): SeedAction =>
      governor(encodeFunctionData({ abi, functionName: 'setVotingPeriod', args: [seconds] })),
    quorum: (percent: bigint): SeedAction =>
      governor(encodeFunctionData({ abi, functionName: 'updateQuorumNumerator', args: [percent] })),
    guardian: (index: number): SeedAction =>
      governor(
        encodeFunctionData({ abi, functionName: 'setProposalGuardian', args: [accountOf(world, index)] }),
      ),
  };
}
