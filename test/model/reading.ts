import { type Abi, type Address, decodeFunctionResult, encodeFunctionData, type Hex } from 'viem';
import type { Answer, ModelChain } from './model-chain';
import { Refusal } from './refusal';

/** One view of the contracts and what the model says it gives. */
export type Reading = {
  key: string;
  to: Address;
  abi: Abi;
  functionName: string;
  args: readonly unknown[];
  /** @throws Refusal when the view must revert. */
  expected: () => unknown;
};

/** Views of one contract, collected. */
export function readingsOf(readings: Reading[], to: Address, abi: Abi) {
  return (functionName: string, args: readonly unknown[], expected: () => unknown): void => {
    readings.push({ key: `${functionName}(${args.join()}) at ${to}`, to, abi, functionName, args, expected });
  };
}

/** What the chain answers to all of them, as text by key; the same view is asked once. */
export async function answersTo(
  chain: ModelChain,
  readings: readonly Reading[],
): Promise<Map<string, string>> {
  const different = [...new Map(readings.map((reading) => [reading.key, reading])).values()];
  const answers = await chain.read(different.map((reading) => ({ to: reading.to, data: encode(reading) })));
  return new Map(different.map((reading, index) => [reading.key, textOf(reading, answers[index])]));
}

/** Where the chain says something else than the model. */
export function differences(readings: readonly Reading[], answers: ReadonlyMap<string, string>): string[] {
  return readings.flatMap(({ key, expected }) => {
    const model = plain(saying(expected));
    const real = answers.get(key) ?? 'nothing';
    return model === real ? [] : [`${key}: model ${model}, chain ${real}`];
  });
}

/** Most views are asked after every step, with the same arguments: encoding them is most of the work. */
const encoded = new Map<string, Hex>();
const MOST_ENCODED = 50_000;

/** A function's name says its types: no two contracts of ours differ there. */
function encode({ abi, functionName, args }: Reading): Hex {
  const key = `${functionName}(${args.join()})`;
  const known = encoded.get(key);
  if (known !== undefined) return known;
  const data = encodeFunctionData({ abi, functionName, args });
  if (encoded.size >= MOST_ENCODED) encoded.clear();
  encoded.set(key, data);
  return data;
}

function textOf({ abi, functionName, args }: Reading, answer: Answer | undefined): string {
  if (answer === undefined) return 'nothing';
  if ('error' in answer) return `reverts: ${answer.error}`;
  return plain(decodeFunctionResult({ abi, functionName, args, data: answer.data }));
}

function saying(expected: () => unknown): unknown {
  try {
    return expected();
  } catch (refusal) {
    if (refusal instanceof Refusal) return `reverts: ${refusal.error}`;
    throw refusal;
  }
}

/** Text in which equal values are equal: numbers of either kind alike, fields by name. */
function plain(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    if (Array.isArray(value)) return `[${value.map(plain).join()}]`;
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, field]) => `${key}:${plain(field)}`).join()}}`;
  }
  return String(value);
}
