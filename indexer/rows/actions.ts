import type { Context } from 'ponder:registry';
import { action } from 'ponder:schema';
import { toFunctionSignature } from 'viem';
import { contractAt } from '@/lib/contracts/contract-book';
import { functionOf, readCall } from '@/lib/contracts/read-call';
import type { Action } from '@/lib/domain/action';

type Row = typeof action.$inferInsert;

const PLACES = 4;

/** Keeps what a proposal would do, call by call. */
export async function addActions(
  db: Context['db'],
  proposalId: bigint,
  actions: readonly Action[],
  event: string,
): Promise<void> {
  for (const [position, one] of actions.entries()) {
    const id = `${event}-${String(position).padStart(PLACES, '0')}`;
    await db.insert(action).values({ id, proposalId, position, ...readAction(one) });
  }
}

/** An action with the function and the arguments that it names, as far as the deployment's ABIs know them. */
function readAction({ target, value, calldata }: Action): Omit<Row, 'id' | 'proposalId' | 'position'> {
  const contract = contractAt(target);
  const item = contract && functionOf(contract.abi, calldata);
  const call = contract && item && readCall(contract.abi, calldata);
  const known = item && call ? { item, args: call.args } : undefined;
  return {
    target,
    value,
    selector: calldata.slice(0, 10) as `0x${string}`,
    contract: contract?.title ?? null,
    signature: known === undefined ? null : toFunctionSignature(known.item),
    arguments:
      known === undefined
        ? null
        : known.item.inputs.map(({ name = '', type }, i) => ({ name, type, value: plain(known.args[i]) })),
  };
}

/** As JSON can say it: whole numbers as decimal text. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one)));
}
