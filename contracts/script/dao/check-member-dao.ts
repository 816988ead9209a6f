import { type Address, isAddress, zeroAddress } from 'viem';
import { DAY } from '@/lib/domain/time-units';
import { MIN_DURATION } from '@/lib/domain/vote-weight';
import type { MemberDaoParameters } from './member-dao-parameters';

/** In seconds, and in percent. */
const BOUNDS = [
  ['votingDelay', 0, 14 * DAY],
  ['votingPeriod', 1, 30 * DAY],
  ['quorumPercent', 1, 100],
  ['timelockDelay', 1, 30 * DAY],
  ['relayWindow', 1, 14 * DAY],
] as const;

/**
 * What is wrong with these parameters by themselves, whatever the chain says.
 *
 * @param deployer Must not end up as the guardian.
 * @returns One line per wrong setting; none when they can be deployed.
 */
export function memberDaoOutOfBounds(parameters: MemberDaoParameters, deployer: Address): string[] {
  const { name, outer, electorate, guardian, proposalThreshold } = parameters;
  const wrong: string[] = [];
  const demand = (holds: boolean, line: string): void => {
    if (!holds) wrong.push(line);
  };
  demand(name.trim() !== '', 'name is empty');
  demand(isContractAddress(outer), `outer: ${outer} is no governor's address`);
  demand(isContractAddress(electorate.token), `electorate: ${electorate.token} is no token's address`);
  if (electorate.kind !== 'votes') {
    demand(electorate.name.trim() !== '', 'electorate: name is empty');
    demand(electorate.symbol.trim() !== '', 'electorate: symbol is empty');
  }
  for (const [key, low, high] of BOUNDS) {
    const value = parameters[key];
    const within = Number.isSafeInteger(value) && value >= low && value <= high;
    demand(within, `${key} is ${value}, not a whole number within ${low} and ${high}`);
  }
  demand(proposalThreshold >= 0n, `proposalThreshold is ${proposalThreshold}, less than nothing`);
  const life = parameters.votingDelay + parameters.votingPeriod + parameters.timelockDelay;
  demand(
    electorate.kind !== 'stake' || life <= MIN_DURATION,
    `a proposal lives ${life} s: with the shortest notice of ${MIN_DURATION} s, stake that voted could be gone before`,
  );
  if (guardian !== undefined) {
    demand(isContractAddress(guardian), `guardian: ${guardian} is no address that can act`);
    demand(
      guardian.toLowerCase() !== deployer.toLowerCase(),
      'guardian: the deployer must not keep any power, name another account',
    );
  }
  return wrong;
}

function isContractAddress(address: Address): boolean {
  return isAddress(address) && address !== zeroAddress;
}
