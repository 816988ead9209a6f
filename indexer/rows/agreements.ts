import type { Context } from 'ponder:registry';
import { agreement, milestone } from 'ponder:schema';
import type { Address, Hex } from '@/lib/domain/hex';

type Db = Context['db'];
export type Payer = 'Grants' | 'Audits';

function idOf(contract: Payer, number: bigint): string {
  return `${contract}-${number}`;
}

/** Work was agreed on. */
export async function agree(
  db: Db,
  contract: Payer,
  args: {
    agreementId: bigint;
    payee: Address;
    token: Address;
    fees: readonly bigint[];
    termsHash: Hex;
    uri: string;
  },
  at: { event: string; timestamp: number },
): Promise<void> {
  const { agreementId: number, payee, token, fees, termsHash, uri } = args;
  await db.insert(agreement).values({
    id: idOf(contract, number),
    contract,
    createdEvent: at.event,
    number,
    payee,
    token,
    fees: fees.map(String),
    termsHash,
    uri,
    handedIn: 0,
    accepted: 0,
    paid: 0n,
    createdAt: at.timestamp,
  });
}

/** The payee handed in a report, or a corrected one of the same milestone. */
export async function handIn(
  db: Db,
  contract: Payer,
  args: { agreementId: bigint; milestone: bigint; reportHash: Hex; uri: string },
  handedInAt: number,
): Promise<void> {
  const agreementId = idOf(contract, args.agreementId);
  const number = Number(args.milestone);
  const report = { reportHash: args.reportHash, uri: args.uri, handedInAt };
  const id = `${agreementId}-${number}`;
  const before = await db.find(milestone, { id });
  if (before === null) await db.insert(milestone).values({ id, agreementId, number, ...report });
  else await db.update(milestone, { id }).set(report);
  if (before === null)
    await db.update(agreement, { id: agreementId }).set((row) => ({ handedIn: row.handedIn + 1 }));
}

/** A milestone was accepted and paid. */
export async function pay(
  db: Db,
  contract: Payer,
  args: { agreementId: bigint; milestone: bigint; fee: bigint },
  paidAt: number,
): Promise<void> {
  const id = idOf(contract, args.agreementId);
  await db.update(milestone, { id: `${id}-${args.milestone}` }).set({ paidAt });
  await db
    .update(agreement, { id })
    .set((row) => ({ accepted: row.accepted + 1, paid: row.paid + args.fee }));
}

/** An agreement ended before its time; what was not paid went back. */
export async function endAgreement(
  db: Db,
  contract: Payer,
  args: { agreementId: bigint; returned: bigint },
  endedAt: number,
): Promise<void> {
  await db
    .update(agreement, { id: idOf(contract, args.agreementId) })
    .set({ returned: args.returned, endedAt });
}
