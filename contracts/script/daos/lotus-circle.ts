import { parseUnits } from 'viem';
import { DAY, HOUR } from '@/lib/domain/time-units';
import type { MemberDaoParameters } from '../dao/member-dao-parameters';
import { readDeployment } from '../deployment';

const { contracts, tokens } = readDeployment(31337);
const [, , lotus] = tokens;
if (lotus === undefined) throw new Error('the local chain has no LOTUS');

/** An example for the local chain: holders of its LOTUS decide together how they vote outside. */
export const parameters: MemberDaoParameters = {
  name: 'Lotus Circle',
  outer: contracts.governor.address,
  electorate: { kind: 'wrap', token: lotus.address, name: 'Lotus Circle votes', symbol: 'vLOTUS' },
  votingDelay: 6 * HOUR,
  votingPeriod: 2 * DAY,
  proposalThreshold: parseUnits('1000', 18),
  quorumPercent: 10,
  timelockDelay: DAY,
  relayMode: 'proportional',
  relayWindow: DAY,
};
