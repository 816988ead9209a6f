import { type Address, numberToHex } from 'viem';
import { z } from 'zod';
import type { SeedSize } from './cast';
import { rpc, rpcBatch } from './rpc';
import type { Step } from './step';
import type { World } from './world';

/**
 * Steps whose times fall into the same slot, so many seconds long, share a block: every block costs anvil a copy of the
 * whole state.
 */
const SLOTS: Record<SeedSize, number> = { small: 20 * 60, full: 60 * 60 };
const GAS = 3_000_000;
const MAX_FEE = numberToHex(20_000_000_000n);
const RECEIPT_BATCH = 200;

const receiptSchema = z.object({ transactionHash: z.string(), status: z.string() });

/**
 * Sends every step as a real transaction from anvil's unlocked accounts, one block per slot of time, and checks every
 * receipt.
 *
 * @param start Timestamp of the history's first second.
 * @throws Error naming the first steps that failed.
 */
export async function play(
  rpcUrl: string,
  { accounts, size }: World,
  start: number,
  steps: readonly Step[],
): Promise<void> {
  const length = SLOTS[size];
  const nonces = new Map<number, number>();
  const sent: { hash: string; step: Step }[] = [];
  await rpc(rpcUrl, 'evm_setAutomine', [false]);
  for (const [slot, together] of slots(steps, length)) {
    const calls = [];
    for (const step of together) {
      const nonce = nonces.get(step.from) ?? (await nonceOf(rpcUrl, accountAt(accounts, step.from)));
      nonces.set(step.from, nonce + 1);
      calls.push({ method: 'eth_sendTransaction', params: [transaction(accounts, step, nonce)] });
    }
    const hashes = await rpcBatch(rpcUrl, calls);
    together.forEach((step, i) => {
      sent.push({ hash: String(hashes[i]), step });
    });
    await rpc(rpcUrl, 'evm_setNextBlockTimestamp', [start + timeOf(slot, length)]);
    await rpc(rpcUrl, 'evm_mine');
  }
  await rpc(rpcUrl, 'evm_setAutomine', [true]);
  await checkReceipts(rpcUrl, sent);
}

function slots(steps: readonly Step[], length: number): [number, Step[]][] {
  const bySlot = new Map<number, Step[]>();
  for (const step of steps) {
    const slot = Math.floor(step.at / length);
    const list = bySlot.get(slot);
    if (list === undefined) bySlot.set(slot, [step]);
    else list.push(step);
  }
  return [...bySlot].sort(([a], [b]) => a - b);
}

/** Somewhere inside its slot, so that blocks do not look as if a clock had made them. */
function timeOf(slot: number, length: number): number {
  return slot * length + ((Math.imul(slot, 2654435761) >>> 0) % length);
}

function transaction(accounts: readonly Address[], step: Step, nonce: number): Record<string, string> {
  return {
    from: accountAt(accounts, step.from),
    ...(step.to === undefined ? {} : { to: step.to }),
    value: numberToHex(step.value ?? 0n),
    data: step.data ?? '0x',
    nonce: numberToHex(nonce),
    gas: numberToHex(step.gas ?? GAS),
    maxFeePerGas: MAX_FEE,
    maxPriorityFeePerGas: '0x1',
  };
}

async function nonceOf(rpcUrl: string, account: Address): Promise<number> {
  return Number(await rpc(rpcUrl, 'eth_getTransactionCount', [account, 'latest']));
}

function accountAt(accounts: readonly Address[], index: number): Address {
  const account = accounts[index];
  if (account === undefined) throw new RangeError(`the chain has no account ${index}`);
  return account;
}

async function checkReceipts(rpcUrl: string, sent: readonly { hash: string; step: Step }[]): Promise<void> {
  const failed: string[] = [];
  for (let i = 0; i < sent.length; i += RECEIPT_BATCH) {
    const page = sent.slice(i, i + RECEIPT_BATCH);
    const calls = page.map(({ hash }) => ({ method: 'eth_getTransactionReceipt', params: [hash] }));
    const receipts = z.array(receiptSchema.nullable()).parse(await rpcBatch(rpcUrl, calls));
    page.forEach(({ hash, step }, k) => {
      const status = receipts[k]?.status;
      if (status !== '0x1')
        failed.push(`"${step.what}" ${status === undefined ? 'was not mined' : 'reverted'} (${hash})`);
    });
  }
  if (failed.length > 0)
    throw new Error(`seed: ${failed.length} steps failed:\n${failed.slice(0, 20).join('\n')}`);
}
