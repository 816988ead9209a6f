import { type Address, decodeErrorResult, type Hex, isHex, numberToHex } from 'viem';
import { z } from 'zod';
import { startLocalChain } from '@/contracts/script/local-chain';
import {
  kGovernorAbi,
  kTimelockAbi,
  memberGovernorAbi,
  proposalPolicyAbi,
  stakedKeiAbi,
  wrappedVotesAbi,
} from '@/lib/contracts/generated';
import type { Call } from './move';

export type Transaction = { from: Address; to?: Address; data: Hex };

/** What a call gave: its bytes, or the name of the error it reverted with. */
export type Answer = { data: Hex } | { error: string };

const responseSchema = z.object({
  id: z.number(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string(), data: z.unknown().optional() }).optional(),
});
type Response = z.infer<typeof responseSchema>;

const abi = [
  ...stakedKeiAbi,
  ...kGovernorAbi,
  ...kTimelockAbi,
  ...memberGovernorAbi,
  ...proposalPolicyAbi,
  ...wrappedVotesAbi,
];

const GAS = numberToHex(8_000_000);

export type ModelChain = Awaited<ReturnType<typeof startModelChain>>;

/** A chain of one's own whose blocks come when they are asked for, at the second they are asked for, for free. */
export async function startModelChain(options: { timestamp: number }) {
  const local = await startLocalChain(options);
  const batch = async (calls: readonly [string, readonly unknown[]][]): Promise<Response[]> => {
    if (calls.length === 0) return [];
    const body = JSON.stringify(
      calls.map(([method, params], id) => ({ jsonrpc: '2.0', id, method, params })),
    );
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(local.rpcUrl, { method: 'POST', headers, body });
    const responses = z.array(responseSchema).parse(await answer.json());
    return responses.sort((a, b) => a.id - b.id);
  };
  const must = async (method: string, params: readonly unknown[] = []): Promise<unknown> => {
    const [response] = await batch([[method, params]]);
    if (response === undefined || response.error !== undefined) {
      throw new Error(`${method}: ${response?.error?.message ?? 'no answer'}`);
    }
    return response.result;
  };

  /** In a block of its own at `timestamp`. Whether it succeeded. */
  const send = async (transaction: Transaction, timestamp: number): Promise<boolean> => {
    const hash = await must('eth_sendTransaction', [{ ...transaction, gas: GAS, gasPrice: '0x0' }]);
    await must('evm_mine', [{ timestamp }]);
    const receipt = z.object({ status: z.string() }).parse(await must('eth_getTransactionReceipt', [hash]));
    return receipt.status === '0x1';
  };
  const read = async (calls: readonly { to: Address; data: Hex; from?: Address }[]): Promise<Answer[]> => {
    const responses = await batch(calls.map((call) => ['eth_call', [{ ...call, gas: GAS }, 'latest']]));
    return responses.map((response) =>
      response.error === undefined
        ? { data: z.custom<Hex>(isHex).parse(response.result) }
        : { error: errorName(response.error) },
    );
  };

  await must('evm_setAutomine', [false]);
  await must('anvil_setNextBlockBaseFeePerGas', ['0x0']);
  return {
    stop: local.stop,
    read,
    /** At the chain's first second, so that the same seed meets the same times on every machine. */
    async mustSend(transaction: Transaction): Promise<void> {
      if (!(await send(transaction, options.timestamp)))
        throw new Error(`a transaction to ${transaction.to} reverted`);
    },
    /** Does a step's call at `timestamp`; null, or the name of the error it reverted with. */
    async perform(from: Address, call: Call, timestamp: number): Promise<string | null> {
      if ('code' in call) {
        await must('anvil_setCode', [call.to, call.code]);
        await must('evm_mine', [{ timestamp }]);
        return null;
      }
      if (await send({ from, ...call }, timestamp)) return null;
      // Nothing has changed and the second is still the same: the same call says why.
      const [answer] = await read([{ from, ...call }]);
      return answer !== undefined && 'error' in answer ? answer.error : 'reverted, but not when called again';
    },
    async etherOf(accounts: readonly Address[]): Promise<bigint[]> {
      const responses = await batch(accounts.map((account) => ['eth_getBalance', [account, 'latest']]));
      return responses.map(({ result }) => BigInt(z.string().parse(result)));
    },
    setBalance: (account: Address, wei: bigint) => must('anvil_setBalance', [account, numberToHex(wei)]),
    impersonate: (account: Address) => must('anvil_impersonateAccount', [account]),
    async now(): Promise<number> {
      const block = await must('eth_getBlockByNumber', ['latest', false]);
      return Number(z.object({ timestamp: z.string() }).parse(block).timestamp);
    },
    snapshot: () => must('evm_snapshot'),
    /** Back to a snapshot, which is used up by it. */
    revert: (snapshot: unknown) => must('evm_revert', [snapshot]),
  };
}

/** Names by selector: to find one, every error of every contract is hashed. */
const names = new Map<string, string>();

function errorName(error: NonNullable<Response['error']>): string {
  if (!isHex(error.data)) return `no revert: ${error.message}`;
  if (error.data === '0x') return 'no reason';
  const selector = error.data.slice(0, 10);
  const known = names.get(selector);
  if (known !== undefined) return known;
  const name = decodedName(error.data);
  names.set(selector, name);
  return name;
}

function decodedName(data: Hex): string {
  try {
    return decodeErrorResult({ abi, data }).errorName;
  } catch {
    return `unknown error ${data}`;
  }
}
