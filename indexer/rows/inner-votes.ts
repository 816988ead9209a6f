import type { Context } from 'ponder:registry';
import { innerVote, memberAccount } from 'ponder:schema';
import { unpackParts, wholly } from '@/lib/domain/ballot';
import type { Address, Hex } from '@/lib/domain/hex';
import { supportOf } from '@/lib/domain/vote-type';
import { markOf, type Placed } from './mark';

type Db = Context['db'];
type Kind = (typeof innerVote.$inferSelect)['kind'];

/** Listens to an account from this block on. */
export async function listenTo(
  db: Db,
  account: Address,
  source: 'MemberGovernor' | 'RotatedGovernor',
  block: bigint,
): Promise<void> {
  await db
    .insert(memberAccount)
    .values({ account, source, since: Number(block) })
    .onConflictDoNothing();
}

/** Keeps what was cast inside; of an account that applied and was moved to, each event is told twice. */
export async function addInnerVote(
  db: Db,
  event: Placed & { log: { address: Address } },
  kind: Kind,
  vote: { localId: bigint; voter: Address; support: number; weight: bigint; reason: string; params?: Hex },
): Promise<void> {
  const { params = '0x', support, weight, ...rest } = vote;
  // Any contract may say anything here: what is no vote counts for nothing.
  const none = { against: 0n, for: 0n, abstain: 0n };
  const whole = support <= 2 ? wholly(supportOf(support), weight) : none;
  await db
    .insert(innerVote)
    .values({
      id: event.id,
      governor: event.log.address,
      kind,
      support,
      weight,
      ...rest,
      ...(unpackParts(params) ?? whole),
      ...markOf(event),
    })
    .onConflictDoNothing();
}
