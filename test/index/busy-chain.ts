import { type Abi, createPublicClient, createWalletClient, http, maxUint256 } from 'viem';
import { rpc } from '@/contracts/script/seed/rpc';
import { contracts } from '@/lib/contracts/contracts';
import type { Address } from '@/lib/domain/hex';
import { openBallot } from './cast-vote';

export type BusyChain = {
  /** So many things happen, each in a block of its own. */
  act: (times: number) => Promise<void>;
  /** The newest blocks are taken back, as many and one more come in their place, and other things happen in them. */
  reorg: (depth: number) => Promise<void>;
};

const DAY = 86_400;
const SHORTEST = 28 * DAY;
/** Further back than any reorganisation reaches. */
const DEEP = 80;

/** Things that happen on a local chain, chosen by `random`. Its accounts are unlocked; the first holds KEI. */
export async function busyChain(rpcUrl: string, random: () => number): Promise<BusyChain> {
  const wallet = createWalletClient({ transport: http(rpcUrl) });
  const client = createPublicClient({ transport: http(rpcUrl), pollingInterval: 20, cacheTime: 0 });
  const accounts = (await wallet.getAddresses()).slice(0, 10);
  const [holder = '0x'] = accounts;
  const { kei, stakedKei, governor, delegateProfiles, timelock } = contracts;
  const below = (limit: number): number => Math.floor(random() * limit);
  const someone = (): Address => accounts[below(accounts.length)] ?? holder;

  const write = async (
    contract: { address: Address; abi: Abi },
    account: Address,
    functionName: string,
    args: unknown[],
  ): Promise<boolean> => {
    const hash = await wallet.writeContract({ ...contract, account, functionName, args, chain: null });
    const { status } = await client.waitForTransactionReceipt({ hash, timeout: 60_000 });
    return status === 'success';
  };

  const amount = (): bigint => BigInt(2 + below(1_000)) * 10n ** 18n;
  // What cannot be, such as a stake of more than there is, reverts; that is a block as well.
  const happenings: (() => Promise<unknown>)[] = [
    () => write(delegateProfiles, someone(), 'setProfile', [`Name ${below(1e9)}`, `Says ${below(1e9)}`]),
    () => write(stakedKei, holder, 'stake', [amount(), SHORTEST + below(300) * DAY]),
    () => write(stakedKei, holder, 'stakeAndDelegate', [amount(), SHORTEST + below(300) * DAY, someone()]),
    () => write(stakedKei, someone(), 'delegate', [someone()]),
    () => write(kei, holder, 'transfer', [timelock.address, amount()]),
    async () => {
      const open = await openBallot(rpcUrl);
      const ballot = open[below(open.length)];
      if (ballot !== undefined)
        await write(governor, ballot.voter, 'castVote', [ballot.proposalId, below(3)]);
    },
  ];
  const act = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i += 1) await happenings[below(happenings.length)]?.();
  };

  if (!(await write(kei, holder, 'approve', [stakedKei.address, maxUint256])))
    throw new Error('nothing can be staked');
  await act(3);
  await rpc(rpcUrl, 'anvil_mine', [`0x${DEEP.toString(16)}`, '0x1']);
  return {
    act,
    reorg: async (depth) => {
      const head = Number(await rpc(rpcUrl, 'eth_blockNumber'));
      await rpc(rpcUrl, 'anvil_rollback', [depth]);
      await act(1 + below(Math.min(depth, 6)));
      const missing = head + 1 - Number(await rpc(rpcUrl, 'eth_blockNumber'));
      if (missing > 0) await rpc(rpcUrl, 'anvil_mine', [`0x${missing.toString(16)}`, '0x1']);
    },
  };
}
