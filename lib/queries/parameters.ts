import 'server-only';
import { readContract, readContracts } from '@wagmi/core';
import { perHead } from '@/lib/chain/per-head';
import { serverConfig } from '@/lib/chain/server';
import { contracts } from '@/lib/contracts/contracts';
import type { Parameters } from '@/lib/domain/parameters';
import { constitutionalTerms, type TypeTerms } from '@/lib/domain/proposal-type';

/** Numbers that are asked for: a policy may define any of 255, ours has seven. */
const MOST_TYPES = 16;

/** The rules in force now, from the chain. Open proposals keep those they were made under. */
export const readParameters = perHead(async ({ number: blockNumber, timestamp }): Promise<Parameters> => {
  const { governor, timelock, stakedKei } = contracts;
  const [policy, guardian, minDelay, totalVotes] = await readContracts(serverConfig, {
    allowFailure: false,
    blockNumber,
    contracts: [
      { ...governor, functionName: 'proposalPolicy' },
      { ...governor, functionName: 'proposalGuardian' },
      { ...timelock, functionName: 'getMinDelay' },
      { ...stakedKei, functionName: 'getPastTotalSupply', args: [BigInt(timestamp - 1)] },
    ],
  });
  // A vote may have replaced the policy: the governor says which one counts.
  const answers = await Promise.all(
    Array.from({ length: MOST_TYPES }, (_, type) =>
      readContract(serverConfig, {
        address: policy,
        abi: contracts.proposalPolicy.abi,
        functionName: 'typeConfig',
        args: [type],
        blockNumber,
      }),
    ),
  );
  const types = answers.flatMap(({ enabled, tier, terms }, type): TypeTerms[] =>
    // Every type that was ever set has a tier; the others are all zero.
    tier === 0 ? [] : [{ type, enabled, tier, ...terms }],
  );
  return {
    types: [...types, constitutionalTerms],
    policy,
    totalVotes,
    guardian,
    timelockDelay: Number(minDelay),
  };
});
