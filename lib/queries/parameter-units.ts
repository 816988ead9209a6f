import 'server-only';
import { readContract } from '@wagmi/core';
import { atHead } from '@/lib/chain/at-head';
import { serverConfig } from '@/lib/chain/server';
import { contracts } from '@/lib/contracts/contracts';
import { readCall } from '@/lib/contracts/read-call';
import type { Action } from '@/lib/domain/action';
import { type Hex, sameAddress } from '@/lib/domain/hex';
import type { ParameterUnits } from '@/lib/proposal-actions/parameter-unit';

/** Units of the parameters that these actions set. A unit is given once, so that the newest block says it as well as any. */
export async function readParameterUnits(actions: readonly Action[]): Promise<ParameterUnits> {
  const { protocolParameters } = contracts;
  const keys = new Set(
    actions.flatMap(({ target, calldata }): Hex[] => {
      const call = sameAddress(target, protocolParameters.address)
        ? readCall(protocolParameters.abi, calldata)
        : null;
      return call?.functionName === 'setParameter' ? [call.args[0] as Hex] : [];
    }),
  );
  const found = await Promise.all(
    [...keys].map(async (key): Promise<[Hex, number][]> => {
      const { defined, unit } = await atHead(({ number: blockNumber }) =>
        readContract(serverConfig, {
          ...protocolParameters,
          functionName: 'parameterOf',
          args: [key],
          blockNumber,
        }),
      );
      return defined ? [[key, unit]] : [];
    }),
  );
  return new Map(found.flat());
}
