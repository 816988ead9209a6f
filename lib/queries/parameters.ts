import 'server-only';
import { readContracts } from '@wagmi/core';
import { perHead } from '@/lib/chain/per-head';
import { serverConfig } from '@/lib/chain/server';
import { contracts } from '@/lib/contracts/contracts';
import type { Parameters } from '@/lib/domain/parameters';

/** The rules in force now, from the chain. Open proposals keep those they were made under. */
export const readParameters = perHead(async ({ number }): Promise<Parameters> => {
  const { governor, timelock } = contracts;
  const [
    votingDelay,
    votingPeriod,
    proposalThreshold,
    quorumNumerator,
    quorumDenominator,
    guardian,
    minDelay,
  ] = await readContracts(serverConfig, {
    allowFailure: false,
    blockNumber: number,
    contracts: [
      { ...governor, functionName: 'votingDelay' },
      { ...governor, functionName: 'votingPeriod' },
      { ...governor, functionName: 'proposalThreshold' },
      { ...governor, functionName: 'quorumNumerator' },
      { ...governor, functionName: 'quorumDenominator' },
      { ...governor, functionName: 'proposalGuardian' },
      { ...timelock, functionName: 'getMinDelay' },
    ],
  });
  return {
    votingDelay: Number(votingDelay),
    votingPeriod: Number(votingPeriod),
    proposalThreshold,
    quorumNumerator,
    quorumDenominator,
    guardian,
    timelockDelay: Number(minDelay),
  };
});
