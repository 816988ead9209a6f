import { toFunctionSignature } from 'viem';
import { type BookedContract, contractAt } from '@/lib/contracts/contract-book';
import { deployment } from '@/lib/contracts/deployment';
import { functionOf, readCall } from '@/lib/contracts/read-call';
import type { Action } from '@/lib/domain/action';
import type { Address, Hex } from '@/lib/domain/hex';
import { phraseOf } from './action-kind';
import type { ActionValue } from './action-value';
import { actionWarnings } from './action-warning';
import { approveToken } from './approve-token';
import { argumentUnit } from './argument-unit';
import { argumentValue } from './argument-value';
import { callPhrases, placesOf } from './call-phrases';
import type { DecodedAction } from './decoded-action';
import { namedToken } from './named-token';
import { nestedActions } from './nested-actions';
import { type ParameterUnits, parameterUnit } from './parameter-unit';
import type { Phrase } from './phrase';
import { setGuardian } from './set-guardian';
import { transferEther } from './transfer-ether';
import { transferToken } from './transfer-token';
import { updateDelay } from './update-delay';

const MAX_DEPTH = 4;

/** Kinds that have a sentence of their own, tried in order. */
const readers: ((action: Action) => Phrase | null)[] = [
  (action) => phraseOf(transferEther, action),
  (action) => phraseOf(transferToken, action),
  (action) => phraseOf(approveToken, action),
  (action) => phraseOf(setGuardian, action),
  (action) => phraseOf(updateDelay, action),
];

/**
 * Everything an action says, to the leaf. Never throws: what cannot be read is marked.
 *
 * @param self The proposer.
 * @param units Of parameters that it sets; their values are bare numbers without.
 */
export function decodeAction(
  action: Action,
  self?: Address,
  units?: ParameterUnits,
  depth = 0,
): DecodedAction {
  const contract = contractAt(action.target);
  const read = contract === undefined ? null : readArguments(contract, action.calldata, units);
  const own = readers.map((reader) => reader(action)).find((phrase) => phrase !== null);
  const nested = read === null || depth >= MAX_DEPTH ? [] : nestedActions(read.named);
  const inner = nested.map((item) => decodeAction(item, self, units, depth + 1));
  return {
    action,
    phrase: own ?? familyPhrase(action, contract, read) ?? callPhrase(action, contract, read?.functionName),
    contract: contract === undefined ? null : { title: contract.title, name: contract.name },
    signature: read?.signature ?? null,
    functionName: read?.functionName ?? null,
    arguments: read?.arguments ?? [],
    nested: inner,
    recognised: (own !== undefined || read !== null) && inner.every((item) => item.recognised),
    warnings: actionWarnings(action, self),
  };
}

function readArguments(contract: BookedContract, data: Hex, units?: ParameterUnits) {
  const call = readCall(contract.abi, data);
  const item = call === null ? undefined : functionOf(contract.abi, data);
  if (call === null || item === undefined) return null;
  const token = namedToken(item, call.args);
  const unitOf = (name: string) =>
    parameterUnit(contract, item, call.args, name, units) ?? argumentUnit(contract, item.name, name, token);
  return {
    functionName: item.name,
    signature: toFunctionSignature(item),
    named: Object.fromEntries(item.inputs.map((input, i) => [input.name ?? String(i), call.args[i]])),
    arguments: item.inputs.map((input, i) => ({
      name: input.name ?? '',
      type: input.type,
      value: argumentValue(input, call.args[i], unitOf),
    })),
  };
}

/** What a call of our own contracts does, where there is a sentence for it. */
function familyPhrase(
  action: Action,
  contract: BookedContract | undefined,
  read: ReturnType<typeof readArguments>,
): Phrase | null {
  if (contract === undefined || contract.name === null || read === null || action.value !== 0n) return null;
  const key = callPhrases[contract.name]?.[read.functionName];
  if (key === undefined) return null;
  return { key, values: { contract: { kind: 'text', text: contract.title }, ...placesOf(read.arguments) } };
}

function callPhrase(action: Action, contract: BookedContract | undefined, functionName?: string): Phrase {
  const { symbol, decimals } = deployment.nativeCurrency;
  const paid: Record<string, ActionValue> =
    action.value === 0n ? {} : { amount: { kind: 'amount', amount: action.value, symbol, decimals } };
  if (contract !== undefined && functionName !== undefined) {
    return {
      key: action.value === 0n ? 'call' : 'callWithEther',
      values: {
        ...paid,
        function: { kind: 'text', text: functionName },
        contract: { kind: 'text', text: contract.title },
      },
    };
  }
  return {
    key: action.value === 0n ? 'unknown' : 'unknownWithEther',
    values: {
      ...paid,
      function: { kind: 'text', text: action.calldata.slice(0, 10) },
      to: { kind: 'address', address: action.target },
    },
  };
}
