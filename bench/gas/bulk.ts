import { type Address, encodeFunctionData, type Hex, numberToHex, parseEther } from 'viem';
import type { Contract, Harness } from './harness';

export type BulkCall = { from: Address; to: Contract; functionName: string; args: readonly unknown[] };

/** An address per number that nobody has a key for; anvil signs for it. */
export function person(index: number): Address {
  return numberToHex(0xbeef_0000 + index, { size: 20 });
}

/** Gives people ether and lets anvil sign for whoever it is. */
export async function admit(harness: Harness, people: readonly Address[]): Promise<void> {
  for (const address of people) {
    await harness.client.impersonateAccount({ address });
    await harness.client.setBalance({ address, value: parseEther('1') });
  }
}

/** Sends many transactions in few blocks. @throws Error when one of them fails. */
export async function sendAll(harness: Harness, calls: readonly BulkCall[]): Promise<void> {
  await harness.client.setAutomine(false);
  for (let i = 0; i < calls.length; i += 50) {
    const hashes: Hex[] = [];
    for (const { from, to, functionName, args } of calls.slice(i, i + 50)) {
      const data = encodeFunctionData({ abi: to.abi, functionName, args });
      hashes.push(
        await harness.client.sendTransaction({ account: from, to: to.address, data, gas: 500_000n }),
      );
    }
    await harness.client.mine({ blocks: 1 });
    for (const hash of hashes) {
      const { status } = await harness.client.getTransactionReceipt({ hash });
      if (status !== 'success') throw new Error(`a transaction of ${calls[i]?.functionName} failed`);
    }
  }
  await harness.client.setAutomine(true);
}
