import { type Address, isAddressEqual } from 'viem';
import { addressOf, type Deployment } from '../deployment';
import type { MemberDaoParameters } from './member-dao-parameters';
import type { MemberDao } from './member-dao-steps';

/** What people do once a member DAO exists, so that it votes inside and speaks outside. */
export function nextSteps(
  deployment: Deployment,
  dao: MemberDao,
  { electorate, outer }: MemberDaoParameters,
): string[] {
  const ofFamily = isAddressEqual(outer, addressOf(deployment, 'governor'));
  const steps = [
    `Voters: ${enrolment(electorate, dao.votes)}`,
    `Outer votes: whoever wants this DAO to speak for it calls delegate(${dao.governor}) ${
      ofFamily
        ? `on StakedKEI ${addressOf(deployment, 'stakedKei')}`
        : `on the token that ${outer} votes with`
    }.`,
    ...(ofFamily ? [seat(addressOf(deployment, 'council'), dao.governor)] : []),
    `Every outer proposal: anyone calls openMirror(id) on ${dao.governor} while it is pending or active, the DAO votes inside, and after the inner deadline anyone calls castUpstream(id).`,
    `A DAO inside this one names ${dao.governor} as its outer governor.`,
  ];
  return steps.map((text, i) => `${i + 1}. ${text}`);
}

function enrolment({ kind, token }: MemberDaoParameters['electorate'], votes: Address): string {
  if (kind === 'votes')
    return `holders of ${token} who have named no delegate call delegate(own address) on it.`;
  const act = kind === 'wrap' ? 'depositFor(own address, amount)' : 'stake(amount, seconds of notice)';
  return `holders of ${token} approve ${votes} on it, then call ${act} there.`;
}

function seat(council: Address, governor: Address): string {
  return `Seat in the council: inside, propose that ${governor} calls relay(${council}, 0, applyForSeat(2, "<link to what the DAO is>")) on itself; it applies as a DAO once that is executed.`;
}
