import { mnemonicToAccount } from 'viem/accounts';
import { DEMO_MNEMONIC, DEPLOYER_INDEX } from '@/contracts/script/demo-accounts';
import { deploy } from '@/contracts/script/deploy';
import { type LocalChain, startLocalChain } from '@/contracts/script/local-chain';
import { parameters } from '@/contracts/script/networks/31337';
import { HISTORY, seed } from '@/contracts/script/seed';
import { accountCount } from '@/contracts/script/seed/cast';
import { rpc } from '@/contracts/script/seed/rpc';

export type Seed = 'none' | 'small' | 'full';

/** Seconds between two blocks when nobody transacts. */
const BLOCK_TIME = 5;

/**
 * A local chain with everything deployed and, unless `seed` is none, a DAO's history on it. Its clock follows the
 * wall's, plus whatever it is fast-forwarded by. Expects compiled contracts.
 *
 * @param options.report Called with one line per finished step.
 * @throws Error in one line when the port is taken, or with the failing step.
 */
export async function startChain(options: {
  /** Without it, the system chooses one that nobody has. */
  port?: number;
  seed: Seed;
  report?: (line: string) => void;
}): Promise<LocalChain> {
  const report = options.report ?? (() => {});
  const size = options.seed === 'none' ? 'small' : options.seed;
  const start = Math.floor(Date.now() / 1000) - (options.seed === 'none' ? 0 : HISTORY);
  const begun = Date.now();
  const seconds = (): string => `${((Date.now() - begun) / 1000).toFixed(1)} s`;
  const { port } = options;
  const accounts = accountCount(size);
  const chain = await startLocalChain({ ...(port && { port }), timestamp: start, accounts });
  try {
    const account = mnemonicToAccount(DEMO_MNEMONIC, { addressIndex: DEPLOYER_INDEX });
    const deployment = await deploy({ rpcUrl: chain.rpcUrl, chainId: 31337, parameters, account, report });
    report(`contracts deployed (${seconds()})`);
    if (options.seed !== 'none') {
      const made = await seed({ rpcUrl: chain.rpcUrl, deployment, size: options.seed, start });
      report(
        `history of ${made.transactions} transactions and ${made.proposals} proposals played (${seconds()})`,
      );
    }
  } catch (error) {
    await chain.stop();
    throw error;
  }
  // anvil mines when somebody transacts; without this, its clock would stand still in between.
  const tick = setInterval(() => {
    rpc(chain.rpcUrl, 'evm_mine').catch(() => {});
  }, BLOCK_TIME * 1000);
  chain.process.once('exit', () => clearInterval(tick));
  return chain;
}
