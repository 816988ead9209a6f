import 'server-only';
import type { Story } from '@/lib/chain/story';
import type { Veto } from '@/lib/domain/veto';

type GuardianEvent = Story['councilGuardian'][number];

/** Who signed against one proposal, the newest first, and when that canceled it. */
export function foldSignatures(
  events: readonly GuardianEvent[],
  timeOf: (event: GuardianEvent) => number,
): Pick<Veto, 'signatures' | 'vetoedAt'> {
  const signatures: Veto['signatures'] = [];
  let vetoedAt: Veto['vetoedAt'] = null;
  for (const event of events) {
    const timestamp = timeOf(event);
    if (event.eventName === 'Vetoed') vetoedAt = timestamp;
    if (event.eventName !== 'VetoSigned') continue;
    const { member, reason } = event.args;
    signatures.unshift({ member, reason, timestamp, transactionHash: event.transactionHash });
  }
  return { signatures, vetoedAt };
}
