import { createPublicClient, type Hex, http } from 'viem';
import { type HDAccount, mnemonicToAccount } from 'viem/accounts';
import { DEMO_MNEMONIC, type DemoRole, demoIndex } from '@/contracts/script/demo-accounts';
import { contracts } from '@/lib/contracts/contracts';

/** The chain as a test sees it: it reads what the app claims, and moves the clock. */
export class ChainControl {
  readonly client;

  constructor(private readonly rpcUrl: string) {
    this.client = createPublicClient({ transport: http(rpcUrl), cacheTime: 0, pollingInterval: 100 });
  }

  async rpc(method: string, params: unknown[] = []): Promise<unknown> {
    const response = await fetch(this.rpcUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    });
    const body = (await response.json()) as { result?: unknown; error?: { message: string } };
    if (body.error !== undefined) throw new Error(`${method}: ${body.error.message}`);
    return body.result;
  }

  /** Remembers the chain as it is; the returned function brings it back. */
  async snapshot(): Promise<() => Promise<void>> {
    const id = await this.rpc('evm_snapshot');
    return async () => {
      await this.rpc('evm_revert', [id]);
    };
  }

  /** The newest block's timestamp, in seconds. */
  async now(): Promise<number> {
    return Number((await this.client.getBlock()).timestamp);
  }

  /** Mines a block with this timestamp; nothing if the clock is past it. */
  async warpTo(timestamp: number): Promise<void> {
    if ((await this.now()) >= timestamp) return;
    await this.rpc('evm_setNextBlockTimestamp', [timestamp]);
    await this.rpc('evm_mine');
  }

  /** Every proposal, the oldest first. */
  async proposalIds(): Promise<bigint[]> {
    const { client } = this;
    const count = await client.readContract({ ...contracts.governor, functionName: 'proposalCount' });
    const all = Array.from({ length: Number(count) }, async (_, i) => {
      const at = { ...contracts.governor, functionName: 'proposalDetailsAt', args: [BigInt(i)] } as const;
      const [id] = await client.readContract(at);
      return id;
    });
    return Promise.all(all);
  }

  async newestProposal(): Promise<bigint> {
    const newest = (await this.proposalIds()).at(-1);
    if (newest === undefined) throw new Error('there are no proposals');
    return newest;
  }

  /** The second after a proposal's snapshot, its deadline or its eta. */
  async after(what: 'proposalSnapshot' | 'proposalDeadline' | 'proposalEta', id: bigint): Promise<number> {
    return (
      Number(await this.client.readContract({ ...contracts.governor, functionName: what, args: [id] })) + 1
    );
  }
}

/** One of the local chain's accounts, whose keys everybody knows. */
export function demoAccount(role: DemoRole): HDAccount {
  return mnemonicToAccount(DEMO_MNEMONIC, { addressIndex: demoIndex(role) });
}

/** Its private key, for the wallet double. */
export function demoKey(role: DemoRole): Hex {
  const key = demoAccount(role).getHdKey().privateKey;
  if (key === null) throw new Error(`no key for ${role}`);
  return `0x${Buffer.from(key).toString('hex')}`;
}
