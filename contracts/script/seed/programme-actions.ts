import { encodeFunctionData, parseUnits } from 'viem';
import { auditsAbi, grantsAbi } from '@/lib/contracts/generated';
import { hashOf } from './actions';
import type { SeedAction } from './proposal-plan';
import { accountOf, contractOf, tokenOf, type World } from './world';

/** The document whose hash an audit's milestone is paid for. */
export function reportHash(milestone: number) {
  return hashOf(`K-Gov audit, report ${milestone + 1}`);
}

/** What grants and audits are made of; amounts in whole dUSD, times in seconds. */
export function programmeActions(world: World) {
  const grants = contractOf(world, 'grants');
  const audits = contractOf(world, 'audits');
  const dollar = tokenOf(world, 'dUSD');
  const units = (amount: number): bigint => parseUnits(String(amount), dollar.decimals);
  return {
    /** @param options.from When it starts, in seconds of the history. */
    stream: (options: {
      to: number;
      total: number;
      from: number;
      cliff: number;
      duration: number;
      name: string;
    }): SeedAction => ({
      target: grants,
      value: 0n,
      calldata: encodeFunctionData({
        abi: grantsAbi,
        functionName: 'createStream',
        args: [
          accountOf(world, options.to),
          dollar.address,
          units(options.total),
          world.start + options.from,
          options.cliff,
          options.duration,
          true,
          `https://example.org/grants/${options.name}.json`,
        ],
      }),
    }),
    order: (payee: number, fees: readonly number[], name: string): SeedAction => ({
      target: audits,
      value: 0n,
      calldata: encodeFunctionData({
        abi: auditsAbi,
        functionName: 'agree',
        args: [
          accountOf(world, payee),
          dollar.address,
          fees.map(units),
          hashOf(`K-Gov audit, scope of ${name}`),
          `https://example.org/audits/${name}.json`,
        ],
      }),
    }),
    accept: (agreementId: bigint, milestone: number): SeedAction => ({
      target: audits,
      value: 0n,
      calldata: encodeFunctionData({
        abi: auditsAbi,
        functionName: 'accept',
        args: [agreementId, reportHash(milestone)],
      }),
    }),
  };
}
