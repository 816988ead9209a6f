import { type Address, encodeFunctionData, parseUnits } from 'viem';
import { keiAbi, stakedKeiAbi } from '@/lib/contracts/generated';
import type { Step } from './step';
import { accountOf, contractOf, type World } from './world';

/** Steps that one account takes with its stakes; amounts in whole KEI, times in seconds of the history. */
export function stakeSteps(world: World, from: number) {
  const kei = contractOf(world, 'kei');
  const stakedKei = contractOf(world, 'stakedKei');
  const call = (at: number, what: string, data: Step['data']): Step => ({
    at,
    from,
    to: stakedKei,
    data,
    what,
  });
  const addressOf = (delegate: number | Address): Address =>
    typeof delegate === 'number' ? accountOf(world, delegate) : delegate;
  const units = (amount: number): bigint => parseUnits(String(amount), 18);
  const approve = (at: number, amount: number): Step => ({
    at,
    from,
    to: kei,
    data: encodeFunctionData({ abi: keiAbi, functionName: 'approve', args: [stakedKei, units(amount)] }),
    what: `account ${from} approves`,
  });
  return {
    open(at: number, amount: number, duration: number, delegate?: number | Address): Step[] {
      const size = [units(amount), duration] as const;
      const data =
        delegate === undefined
          ? encodeFunctionData({ abi: stakedKeiAbi, functionName: 'stake', args: size })
          : encodeFunctionData({
              abi: stakedKeiAbi,
              functionName: 'stakeAndDelegate',
              args: [...size, addressOf(delegate)],
            });
      return [approve(at, amount), call(at, `account ${from} stakes`, data)];
    },
    increase(at: number, index: number, amount: number): Step[] {
      const args = [BigInt(index), units(amount)] as const;
      const data = encodeFunctionData({ abi: stakedKeiAbi, functionName: 'increase', args });
      return [approve(at, amount), call(at, `account ${from} increases`, data)];
    },
    extend(at: number, index: number, duration: number): Step {
      const args = [BigInt(index), duration] as const;
      return call(
        at,
        `account ${from} extends`,
        encodeFunctionData({ abi: stakedKeiAbi, functionName: 'extend', args }),
      );
    },
    simple(at: number, functionName: 'beginExit' | 'cancelExit' | 'withdraw', index: number): Step {
      const data = encodeFunctionData({ abi: stakedKeiAbi, functionName, args: [BigInt(index)] });
      return call(at, `account ${from}: ${functionName}`, data);
    },
    delegateStake(at: number, index: number, delegate: number | Address): Step {
      const data = encodeFunctionData({
        abi: stakedKeiAbi,
        functionName: 'delegateStake',
        args: [BigInt(index), addressOf(delegate)],
      });
      return call(at, `account ${from} delegates a stake`, data);
    },
  };
}
