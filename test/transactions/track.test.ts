import { createWalletClient, http, parseGwei } from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_MNEMONIC } from '@/contracts/script/demo-accounts';
import { startLocalChain } from '@/contracts/script/local-chain';
import { chain } from '@/lib/chain/chain';
import type { Hex } from '@/lib/domain/hex';
import { nodeRpc } from '@/lib/transactions/node-rpc';
import { inputMark, type PendingEntry } from '@/lib/transactions/pending-entry';
import { DROP_AFTER_MS, track } from '@/lib/transactions/track';

const local = await startLocalChain();
const rpc = nodeRpc(local.rpcUrl);
const account = mnemonicToAccount(DEMO_MNEMONIC, { addressIndex: 1 });
const to = mnemonicToAccount(DEMO_MNEMONIC, { addressIndex: 2 }).address;
const wallet = createWalletClient({ account, chain, transport: http(local.rpcUrl) });

beforeAll(async () => {
  await rpc('evm_setAutomine', [false]);
});
afterAll(() => local.stop());

async function nonce(): Promise<number> {
  return Number(await rpc('eth_getTransactionCount', [account.address, 'latest']));
}

async function sent(data: Hex = '0x'): Promise<PendingEntry> {
  const own = await nonce();
  const hash = await wallet.sendTransaction({
    to,
    data,
    nonce: own,
    gas: 100_000n,
    maxFeePerGas: parseGwei('3'),
    maxPriorityFeePerGas: parseGwei('1'),
  });
  return entry(own, hash, data);
}

async function entry(own: number, hash: Hex, data: Hex): Promise<PendingEntry> {
  return {
    chainId: 31337,
    account: account.address,
    nonce: own,
    hash,
    name: 'stake',
    fingerprint: 'x',
    to,
    inputMark: inputMark(data),
    fromBlock: Number(await rpc('eth_blockNumber', [])),
    sentAt: 0,
    lastSeenAt: 0,
    state: 'signed',
  };
}

const fast = { gas: 100_000n, maxFeePerGas: parseGwei('30'), maxPriorityFeePerGas: parseGwei('10') };
const mine = () => rpc('evm_mine', []);

describe('track', () => {
  it('sees a transaction pending, then mined with its block', async () => {
    const first = await sent();
    const pending = await track(rpc, first, 5);
    expect([pending.state, pending.lastSeenAt]).toEqual(['pending', 5]);
    await mine();
    const mined = await track(rpc, pending, 6);
    expect(mined.state).toBe('mined');
    expect(mined.block).toBe(Number(await rpc('eth_blockNumber', [])));
    expect(await track(rpc, mined, 7)).toBe(mined);
  });

  it('takes a sped-up transaction for ours', async () => {
    const first = await sent('0x1234');
    const faster = await wallet.sendTransaction({ to, data: '0x1234', nonce: first.nonce, ...fast });
    await mine();
    const settled = await track(rpc, first, 1);
    expect([settled.state, settled.hash, settled.replacedBy]).toEqual(['mined', faster, faster]);
  });

  it('knows a cancelled transaction by the empty one in its place', async () => {
    const first = await sent('0x1234');
    await wallet.sendTransaction({ to: account.address, nonce: first.nonce, ...fast });
    await mine();
    expect((await track(rpc, first, 1)).state).toBe('cancelled');
  });

  it('knows a replaced transaction by another one in its place, some blocks later too', async () => {
    const first = await sent('0x1234');
    const instead = await wallet.sendTransaction({ to, data: '0x5678', nonce: first.nonce, ...fast });
    for (let i = 0; i < 5; i++) await mine();
    const settled = await track(rpc, first, 1);
    expect([settled.state, settled.replacedBy]).toEqual(['replaced', instead]);
  });

  it('calls a transaction dropped only after a while in which nobody knew it', async () => {
    const lost = await entry(await nonce(), `0x${'12'.repeat(32)}`, '0x');
    expect((await track(rpc, lost, DROP_AFTER_MS)).state).toBe('signed');
    expect((await track(rpc, lost, DROP_AFTER_MS + 1)).state).toBe('dropped');
  });

  it('does not guess on a chain that was started anew', async () => {
    const old = { ...(await entry(await nonce(), `0x${'12'.repeat(32)}`, '0x')), fromBlock: 1_000_000 };
    expect((await track(rpc, old, 1)).state).toBe('unknown');
  });

  it('knows a reverted transaction', async () => {
    const own = await nonce();
    // Creation code that is the INVALID instruction.
    const hash = await wallet.sendTransaction({ data: '0xfe', nonce: own, ...fast });
    await mine();
    expect((await track(rpc, await entry(own, hash, '0xfe'), 1)).state).toBe('reverted');
  });

  it('leaves an entry as it is when the node is away', async () => {
    const away = nodeRpc('http://127.0.0.1:9');
    await expect(track(away, await entry(0, `0x${'12'.repeat(32)}`, '0x'), 1)).rejects.toThrow();
  });
});
