// Against a real chain: anvil, our contracts, and wagmi's mock connector, whose accounts anvil has unlocked.
import { connect, createConfig, disconnect, http, mock, readContract } from '@wagmi/core';
import { parseEther } from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_MNEMONIC } from '@/contracts/script/demo-accounts';
import { deploy } from '@/contracts/script/deploy';
import { startLocalChain } from '@/contracts/script/local-chain';
import { parameters } from '@/contracts/script/networks/31337';
import { chain } from '@/lib/chain/chain';
import { contracts } from '@/lib/contracts/contracts';
import { WEEK } from '@/lib/domain/time-units';
import type { AppError } from '@/lib/errors/app-error';
import { nodeRpc } from '@/lib/transactions/node-rpc';
import { isSettled } from '@/lib/transactions/pending-entry';
import { readPending, removePending } from '@/lib/transactions/pending-store';
import type { Progress } from '@/lib/transactions/progress';
import type { Intent } from '@/lib/transactions/registry';
import { type RunOptions, runIntent } from '@/lib/transactions/run';

const local = await startLocalChain();
const URL_ = local.rpcUrl;
const deployer = mnemonicToAccount(DEMO_MNEMONIC, { addressIndex: 0 });
const other = mnemonicToAccount(DEMO_MNEMONIC, { addressIndex: 6 });

/** The mock connector asks the chain's own endpoint, which in the app is the page's origin. */
const testChain = { ...chain, rpcUrls: { default: { http: [URL_] } } } as const;

beforeAll(async () => {
  await deploy({ rpcUrl: URL_, chainId: 31337, parameters, account: deployer });
});

afterAll(() => local.stop());
beforeEach(() => {
  for (const entry of readPending()) removePending(entry);
});

/** A config with a wallet of one account; `features` make it misbehave. */
async function wallet(account: `0x${string}`, features: Parameters<typeof mock>[0]['features'] = {}) {
  const config = createConfig({
    chains: [testChain],
    transports: { [chain.id]: http(URL_) },
    storage: null,
    pollingInterval: 100,
    connectors: [mock({ accounts: [account], features: { ...features } })],
  });
  const connector = config.connectors[0];
  if (connector === undefined) throw new Error('no connector');
  await connect(config, { connector });
  return config;
}

async function run(
  config: Awaited<ReturnType<typeof wallet>>,
  intent: Intent,
  change: Partial<RunOptions> = {},
) {
  const progress: Progress[] = [];
  await runIntent({
    config,
    rpc: nodeRpc(URL_),
    intent,
    onProgress: (step) => progress.push(step),
    confirm: async () => {},
    shown: async () => {},
    ...change,
  });
  return progress;
}

const failure = (work: Promise<unknown>): Promise<AppError> =>
  work.then(
    () => {
      throw new Error('should have failed');
    },
    (error: AppError) => error,
  );

const stakeIntent: Intent = {
  name: 'stake',
  params: { amount: parseEther('1000').toString(), duration: 52 * WEEK },
};

describe('runIntent', () => {
  it('stakes with one signature and one transaction, allowing exactly the amount', async () => {
    const config = await wallet(deployer.address);
    const progress = await run(config, stakeIntent);
    const review = progress.find((step) => step.stage === 'review')?.review;
    expect(review?.steps.map(({ name }) => name)).toEqual(['permit', 'send']);
    expect(review?.steps[1]?.call.functionName).toBe('stakeWithPermit');
    expect(progress.map(({ stage }) => stage)).toEqual([
      'check',
      'review',
      'sign',
      'sign',
      'sent',
      'mined',
      'shown',
    ]);
    const { amount } = await readContract(config, {
      ...contracts.stakedKei,
      functionName: 'stakeAt',
      args: [deployer.address, 0n],
    });
    expect(amount).toBe(parseEther('1000'));
    const left = await readContract(config, {
      ...contracts.kei,
      functionName: 'allowance',
      args: [deployer.address, contracts.stakedKei.address],
    });
    expect(left).toBe(0n);
    expect(readPending().map(({ state, name }) => [state, name])).toEqual([['mined', 'stake']]);
  });

  it('approves and stakes in two visible steps when the wallet does not sign typed data', async () => {
    const unsupported = Object.assign(new Error('no'), { code: 4200 });
    const config = await wallet(deployer.address, { signTypedDataError: unsupported });
    const progress = await run(config, stakeIntent);
    const reviews = progress.filter((step) => step.stage === 'review').map(({ review }) => review);
    expect(reviews.map(({ withoutPermit }) => withoutPermit)).toEqual([false, true]);
    expect(reviews[1]?.steps.map(({ call }) => call.functionName)).toEqual(['approve', 'stake']);
    expect(progress.at(-1)?.stage).toBe('shown');
    expect(readPending().every(isSettled)).toBe(true);
  });

  it('adds to a stake behind an approval of exactly that amount', async () => {
    const config = await wallet(deployer.address);
    const progress = await run(config, { name: 'increase', params: { index: 0, amount: '5' } });
    const review = progress.find((step) => step.stage === 'review')?.review;
    expect(review?.steps.map(({ call }) => call.functionName)).toEqual(['approve', 'increase']);
    expect(review?.steps[0]?.call.args[1]?.value).toBe('5');
  });

  it('says before any wallet request why the chain would refuse, in the contract’s own words', async () => {
    const config = await wallet(deployer.address);
    const small: Intent = { name: 'stake', params: { amount: '1', duration: 52 * WEEK } };
    const error = await failure(run(config, small));
    expect([error.kind, error.errorName]).toEqual(['reverted', 'StakedKEIAmountTooSmall']);
    expect(error.args).toEqual({ amount: 1n, minimum: parseEther('1') });
  });

  it('knows an error that another contract raised', async () => {
    const config = await wallet(other.address);
    expect((await failure(run(config, stakeIntent))).errorName).toBe('ERC20InsufficientBalance');
  });

  it('is quiet about a refusal, and nothing was sent', async () => {
    const config = await wallet(deployer.address, { signTypedDataError: true });
    expect((await failure(run(config, stakeIntent))).kind).toBe('rejected');
    expect(readPending()).toEqual([]);
  });

  it('sends nothing when the wallet changes its account between review and signature', async () => {
    const config = await wallet(deployer.address);
    const confirm = async () => {
      await disconnect(config);
      const connector = mock({ accounts: [other.address] });
      await connect(config, { connector });
    };
    expect((await failure(run(config, stakeIntent, { confirm }))).kind).toBe('wrongAccount');
    expect(readPending()).toEqual([]);
  });

  it('does the same wish only once at a time', async () => {
    const config = await wallet(deployer.address);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = run(config, stakeIntent, { confirm: () => held });
    const second = await failure(run(config, stakeIntent));
    expect(second.kind).toBe('duplicate');
    release();
    expect((await first).at(-1)?.stage).toBe('shown');
  });

  it('refuses parameters that are not what the intent needs', async () => {
    const config = await wallet(deployer.address);
    const wrong: Intent = { name: 'stake', params: { amount: '1e18', duration: 1 } };
    expect((await failure(run(config, wrong))).kind).toBe('invalid');
  });

  it('says that the network is away when no node answers', async () => {
    const config = await wallet(deployer.address);
    const away = createConfig({
      chains: [testChain],
      transports: { [chain.id]: http('http://127.0.0.1:9', { retryCount: 0 }) },
      storage: null,
    });
    away.setState({ ...config.state });
    expect((await failure(run(away, stakeIntent))).kind).toBe('network');
  });
});
