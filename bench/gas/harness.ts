import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  type Abi,
  type Address,
  createTestClient,
  decodeFunctionResult,
  encodeDeployData,
  encodeFunctionData,
  type Hex,
  http,
  publicActions,
  walletActions,
} from 'viem';
import { anvil } from 'viem/chains';
import { z } from 'zod';
import { anvilBinary } from '@/scripts/anvil-binary';
import { buildContracts } from '@/scripts/build-contracts';
import { forgeBinary } from '@/scripts/forge';

const PORT = 8701;
const BASELINES = 'contracts/out-bench';

const artifactSchema = z.object({
  abi: z.custom<Abi>((value) => Array.isArray(value)),
  bytecode: z.object({
    object: z.custom<Hex>((value) => typeof value === 'string' && value.startsWith('0x')),
  }),
});

export type Contract = { address: Address; abi: Abi };

/** Compiles ours as deployed and the baselines with the same settings. */
export function compile(): void {
  buildContracts();
  const args = ['build', 'bench/gas', '--out', BASELINES, '--cache-path', 'contracts/cache-bench'];
  const { status, stdout, stderr } = spawnSync(forgeBinary(), args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`forge build failed:\n${stdout}\n${stderr}`);
}

function connect() {
  return createTestClient({
    mode: 'anvil',
    chain: anvil,
    transport: http(`http://127.0.0.1:${PORT}`),
    pollingInterval: 20,
  })
    .extend(publicActions)
    .extend(walletActions);
}

/** A fresh local chain, and the few verbs the measurements need. Gas is the receipt's: cold, with the base 21,000. */
export class Harness {
  readonly client = connect();
  private constructor(
    private readonly process: ChildProcess,
    readonly accounts: Address[],
  ) {}

  static async start(): Promise<Harness> {
    const child = spawn(anvilBinary(), [
      '--port',
      String(PORT),
      '--hardfork',
      'prague',
      '--accounts',
      '20',
      '--silent',
    ]);
    const client = connect();
    for (let attempt = 0; ; attempt++) {
      try {
        return new Harness(child, await client.getAddresses());
      } catch (error) {
        if (attempt === 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  stop(): void {
    this.process.kill();
  }

  account(index: number): Address {
    const account = this.accounts[index];
    if (account === undefined) throw new RangeError(`no account ${index}`);
    return account;
  }

  /** @param baseline Whether it is one of `Baselines.sol`. */
  async deploy(name: string, args: readonly unknown[], baseline = false): Promise<Contract> {
    const path = baseline
      ? `${BASELINES}/Baselines.sol/${name}.json`
      : `contracts/out-deploy/${name}.sol/${name}.json`;
    const { abi, bytecode } = artifactSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    const data = encodeDeployData({ abi, bytecode: bytecode.object, args });
    const hash = await this.client.sendTransaction({ account: this.account(0), data });
    const { contractAddress } = await this.client.waitForTransactionReceipt({ hash });
    if (!contractAddress) throw new Error(`${name} was not deployed`);
    return { address: contractAddress, abi };
  }

  /** Sends a transaction and returns its gas. */
  async send(from: Address, to: Contract, functionName: string, args: readonly unknown[]): Promise<number> {
    const data = encodeFunctionData({ abi: to.abi, functionName, args });
    const hash = await this.client.sendTransaction({ account: from, to: to.address, data, gas: 8_000_000n });
    const receipt = await this.client.waitForTransactionReceipt({ hash });
    if (receipt.status !== 'success') throw new Error(`${functionName} failed`);
    return Number(receipt.gasUsed);
  }

  async read(from: Contract, functionName: string, args: readonly unknown[]): Promise<unknown> {
    const data = encodeFunctionData({ abi: from.abi, functionName, args });
    const result = await this.client.call({ to: from.address, data });
    return decodeFunctionResult({ abi: from.abi, functionName, data: result.data ?? '0x' });
  }

  async skip(seconds: number): Promise<void> {
    await this.client.increaseTime({ seconds });
    await this.client.mine({ blocks: 1 });
  }
}
