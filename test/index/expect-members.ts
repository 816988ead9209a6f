import {
  createPublicClient,
  createWalletClient,
  encodeAbiParameters,
  http,
  parseAbiParameters,
  toEventSelector,
} from 'viem';
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts';
import { expect } from 'vitest';
import { rpc } from '@/contracts/script/seed/rpc';
import { contracts } from '@/lib/contracts/contracts';
import { memberGovernorAbi } from '@/lib/contracts/generated';
import type { Address, Hex } from '@/lib/domain/hex';
import { type IndexProcess, waitForBlock } from '../helpers/index-process';
import { allRows } from './api-rows';

const { council } = contracts;
const SEATED = 3;

/** Fails unless what was cast inside member DAOs adds up to what their governors count. */
export async function expectInnerVotes(index: IndexProcess, rpcUrl: string): Promise<void> {
  const client = createPublicClient({ transport: http(rpcUrl, { batch: true }) });
  let counted = 0;
  for (const { id } of await allRows(index, '/proposals')) {
    for (const { governor, localId } of await allRows(index, `/proposals/${id}/mirrors`)) {
      const votes = await allRows(index, `/mirrors/${governor}/${localId}/votes`, 3);
      const sumOf = (part: string) => votes.reduce((sum, row) => sum + BigInt(String(row[part])), 0n);
      const tally = await client.readContract({
        address: governor as Address,
        abi: memberGovernorAbi,
        functionName: 'proposalVotes',
        args: [BigInt(String(localId))],
      });
      expect([governor, localId, ['against', 'for', 'abstain'].map(sumOf)]).toEqual([
        governor,
        localId,
        tally,
      ]);
      counted += votes.length;
    }
  }
  expect(counted).toBeGreaterThan(3);
}

/** Fails unless a seat that moved to another account is listened to there. */
export async function expectRotation(index: IndexProcess, rpcUrl: string): Promise<void> {
  const to = await newGovernor(rpcUrl);
  const { from, id } = await movableSeat(rpcUrl);
  const wallet = createWalletClient({ transport: http(rpcUrl) });
  const client = createPublicClient({ transport: http(rpcUrl), pollingInterval: 50, cacheTime: 0 });
  const done = async (hash: Hex): Promise<number> => {
    const { status, blockNumber } = await client.waitForTransactionReceipt({ hash });
    expect(status).toBe('success');
    return Number(blockNumber);
  };
  const ask = { ...council, chain: null };
  await done(
    await wallet.writeContract({ ...ask, account: from, functionName: 'offerRotation', args: [to] }),
  );
  await done(
    await wallet.writeContract({ ...ask, account: to, functionName: 'acceptRotation', args: [from] }),
  );
  const vote = encodeAbiParameters(parseAbiParameters('uint256, uint8, uint256, string'), [
    7n,
    1,
    5n,
    'inside',
  ]);
  const block = await done(await wallet.sendTransaction({ account: from, to, data: vote, chain: null }));

  await waitForBlock(index, block);
  const members = await allRows(index, '/council/members');
  expect(members.find((row) => row['id'] === id)).toMatchObject({ account: to });
  expect(await allRows(index, `/mirrors/${to}/7/votes`)).toMatchObject([
    { kind: 'cast', voter: from, for: '5', weight: '5', reason: 'inside' },
  ]);
}

/** An account that may act by itself and tells `VoteCast`, with what it is called with, in its caller's name. */
async function newGovernor(rpcUrl: string): Promise<Address> {
  const address = privateKeyToAddress(generatePrivateKey());
  const selector = toEventSelector('VoteCast(address,uint256,uint8,uint256,string)').slice(2);
  // calldatacopy(0, 0, size); log2(0, size, selector, caller)
  await rpc(rpcUrl, 'anvil_setCode', [address, `0x365f5f37337f${selector}365fa200`]);
  await rpc(rpcUrl, 'anvil_setBalance', [address, '0xde0b6b3a7640000']);
  await rpc(rpcUrl, 'anvil_impersonateAccount', [address]);
  return address;
}

async function movableSeat(rpcUrl: string): Promise<{ from: Address; id: number }> {
  const client = createPublicClient({ transport: http(rpcUrl) });
  const mine = await createWalletClient({ transport: http(rpcUrl) }).getAddresses();
  const members = await client.readContract({ ...council, functionName: 'membersOf', args: [1n, 1_000n] });
  const i = members.findIndex(({ account, standing }) => standing === SEATED && mine.includes(account));
  const found = members[i];
  if (found === undefined) throw new Error('no seat can be moved');
  return { from: found.account, id: i + 1 };
}
