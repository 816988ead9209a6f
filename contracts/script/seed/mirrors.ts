import { type Address, encodeFunctionData, keccak256, stringToHex } from 'viem';
import { memberGovernorAbi } from '@/lib/contracts/generated';
import { DAY, HOUR } from '@/lib/domain/time-units';
import { RELAY_WINDOW } from './dao-creation';
import { electorate } from './dao-electorate';
import { hashProposal, innerVotes } from './dao-votes';
import { daosOf } from './daos';
import { type ProposalPlan, proposalId, termsOf } from './proposal-plan';
import type { Step } from './step';
import type { World } from './world';

const abi = memberGovernorAbi;

/**
 * The guild mirrors an outer proposal, the workshop mirrors the guild's mirror; both vote. Once the inner deadlines
 * have passed, each casts its result one level further out.
 */
export function mirrorSteps(world: World, plan: ProposalPlan): Step[] {
  const { harbour, kites } = daosOf(world);
  const people = electorate(world);
  const outer = proposalId(world, plan);
  const inner = mirrorId(harbour.governor, outer);
  const innermost = mirrorId(kites.governor, inner);
  const terms = termsOf(plan);
  const snapshot = Math.floor(plan.day * DAY) + terms.votingDelay;
  const deadline = snapshot + terms.votingPeriod;
  const [anyone = 0] = people.givers;
  const call = (at: number, to: Address, functionName: 'openMirror' | 'castUpstream', id: bigint): Step => ({
    at,
    from: anyone,
    to,
    data: encodeFunctionData({ abi, functionName, args: [id] }),
    what: `a member DAO: ${functionName}`,
  });
  const opened = snapshot + 6 * HOUR;
  const steps = [
    call(opened, harbour.governor, 'openMirror', outer),
    call(opened + 2 * HOUR, kites.governor, 'openMirror', inner),
    ...innerVotes(kites.governor, innermost, people.kites, opened + 3 * HOUR),
    ...innerVotes(harbour.governor, inner, people.harbour, opened + 4 * HOUR),
    call(deadline - 2 * RELAY_WINDOW + 4 * HOUR, kites.governor, 'castUpstream', inner),
    call(deadline - RELAY_WINDOW + 6 * HOUR, harbour.governor, 'castUpstream', outer),
  ];
  return steps.filter(({ at }) => at < world.length - HOUR);
}

function mirrorId(governor: Address, upstreamId: bigint): bigint {
  const calldata = encodeFunctionData({ abi, functionName: 'castUpstream', args: [upstreamId] });
  const description = `Upstream proposal ${upstreamId}#proposer=${governor.toLowerCase()}`;
  return hashProposal([governor], [0n], [calldata], keccak256(stringToHex(description)));
}
