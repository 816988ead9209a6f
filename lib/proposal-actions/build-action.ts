import { contractAt } from '@/lib/contracts/contract-book';
import { deployment } from '@/lib/contracts/deployment';
import type { Action } from '@/lib/domain/action';
import { sameAddress, ZERO_ADDRESS } from '@/lib/domain/hex';
import { parseAmount } from '@/lib/domain/parse-amount';
import type { AssetBalance } from '@/lib/domain/treasury';
import { argumentUnit } from './argument-unit';
import { changingFunctions, contractCall } from './contract-call';
import type { DraftAction, DraftCall, DraftTransfer } from './draft-action';
import { namedToken } from './named-token';
import { parseAddress } from './parse-address';
import { type ArgumentProblem, parseArgument } from './parse-argument';
import { transferEther } from './transfer-ether';
import { transferToken } from './transfer-token';

/** What is wrong with a field; `more-than-balance` counts every action of the proposal together. */
export type FieldProblem = ArgumentProblem | 'more-than-balance' | 'choose';

/** Fields: `asset`, `recipient`, `amount`, `contract`, `signature`, `value`, and `arg0`, `arg1`, … */
export type BuiltAction = { action: Action | null; problems: Record<string, FieldProblem> };

type Spent = Map<string, bigint>;

/** Drafts to actions, each with what is wrong with it. Payments are added up against the treasury's balances. */
export function buildActions(drafts: readonly DraftAction[], assets: readonly AssetBalance[]): BuiltAction[] {
  const spent: Spent = new Map();
  return drafts.map((draft) =>
    draft.kind === 'transfer' ? buildTransfer(draft, assets, spent) : buildCall(draft, assets, spent),
  );
}

function buildTransfer(draft: DraftTransfer, assets: readonly AssetBalance[], spent: Spent): BuiltAction {
  const problems: BuiltAction['problems'] = {};
  const asset = assets.find((candidate) => sameAddress(candidate.address, draft.asset));
  const recipient = parseAddress(draft.recipient);
  const amount = parseAmount(draft.amount, asset?.decimals ?? 18);
  if (asset === undefined) problems['asset'] = 'choose';
  if (!recipient.ok) problems['recipient'] = recipient.reason;
  if (!amount.ok) problems['amount'] = amount.reason;
  else if (asset !== undefined && exceeds(asset, amount.value, spent))
    problems['amount'] = 'more-than-balance';
  if (asset === undefined || !recipient.ok || !amount.ok || Object.keys(problems).length > 0) {
    return { action: null, problems };
  }
  const action =
    asset.address === ZERO_ADDRESS
      ? transferEther.encode({ to: recipient.value, amount: amount.value })
      : transferToken.encode({ token: asset.address, account: recipient.value, amount: amount.value });
  return { action, problems };
}

function buildCall(draft: DraftCall, assets: readonly AssetBalance[], spent: Spent): BuiltAction {
  const problems: BuiltAction['problems'] = {};
  const target = parseAddress(draft.contract);
  const contract = target.ok ? contractAt(target.value) : undefined;
  if (contract === undefined) return { action: null, problems: { contract: 'choose' } };
  const item = changingFunctions(contract).get(draft.signature);
  if (item === undefined) return { action: null, problems: { signature: 'choose' } };
  const token = namedToken(item, draft.args);
  const unitOf = (name: string) => argumentUnit(contract, item.name, name, token);
  const args = item.inputs.map((input, i) => {
    const parsed = parseArgument(input, draft.args[i] ?? '', unitOf);
    if (!parsed.ok) problems[`arg${i}`] = parsed.reason;
    return parsed.ok ? parsed.value : undefined;
  });
  const value = item.stateMutability === 'payable' ? etherIn(draft.value) : { ok: true as const, value: 0n };
  const coin = assets.find((asset) => asset.address === ZERO_ADDRESS);
  if (!value.ok) problems['value'] = value.reason;
  else if (coin !== undefined && exceeds(coin, value.value, spent)) problems['value'] = 'more-than-balance';
  if (!value.ok || Object.keys(problems).length > 0) return { action: null, problems };
  const call = { target: contract.address, signature: draft.signature, args, value: value.value };
  const action = contractCall.encode(call);
  // A transfer written as a plain call is a payment all the same.
  const paid = transferToken.decode(action);
  const asset = assets.find((candidate) => sameAddress(candidate.address, paid?.token));
  if (paid !== null && asset !== undefined && exceeds(asset, paid.amount, spent)) {
    return { action: null, problems: { arg1: 'more-than-balance' } };
  }
  return { action, problems };
}

/** No text means none is sent. */
function etherIn(text: string): ReturnType<typeof parseAmount> {
  return text.trim() === '' ? { ok: true, value: 0n } : parseAmount(text, deployment.nativeCurrency.decimals);
}

function exceeds(asset: AssetBalance, amount: bigint, spent: Spent): boolean {
  const key = asset.address.toLowerCase();
  const total = (spent.get(key) ?? 0n) + amount;
  spent.set(key, total);
  return total > asset.balance;
}
