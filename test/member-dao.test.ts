// A DAO in a DAO in the DAO, made by the script on a real chain, from its first voter to a vote cast two levels out.
import { rmSync } from 'node:fs';
import {
  type Address,
  createTestClient,
  encodeFunctionData,
  type Hex,
  http,
  keccak256,
  parseUnits,
  publicActions,
  stringToHex,
  walletActions,
} from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deployMemberDao } from '@/contracts/script/dao/deploy-member-dao';
import type { MemberDao } from '@/contracts/script/dao/member-dao-steps';
import { parameters as circleParameters } from '@/contracts/script/daos/lotus-circle';
import { DEMO_MNEMONIC } from '@/contracts/script/demo-accounts';
import { deploy } from '@/contracts/script/deploy';
import { journalPath } from '@/contracts/script/deploy-journal';
import type { Deployment } from '@/contracts/script/deployment';
import { type LocalChain, startLocalChain } from '@/contracts/script/local-chain';
import { parameters as network } from '@/contracts/script/networks/31337';
import {
  councilAbi,
  delegateProfilesAbi,
  keiAbi,
  kGovernorAbi,
  memberGovernorAbi,
  stakedKeiAbi,
  wrappedVotesAbi,
} from '@/lib/contracts/generated';
import { proposalTypeId } from '@/lib/domain/proposal-type';
import { DAY, HOUR } from '@/lib/domain/time-units';
import { MAX_DURATION } from '@/lib/domain/vote-weight';
import { buildContracts } from '@/scripts/build-contracts';

const [deployer, ann, bee, dan, proposer] = [0, 1, 2, 3, 4].map((addressIndex) =>
  mnemonicToAccount(DEMO_MNEMONIC, { addressIndex }),
);
if (!deployer || !ann || !bee || !dan || !proposer) throw new Error('too few accounts');
const tokens = (whole: number): bigint => parseUnits(String(whole), 18);
const [AGAINST, FOR] = [0, 1];

let chain: LocalChain;
let deployment: Deployment;
let circle: MemberDao;
let kitchen: MemberDao;
let lotus: Address;

const node = () =>
  createTestClient({ mode: 'anvil', transport: http(chain.rpcUrl), cacheTime: 0 })
    .extend(publicActions)
    .extend(walletActions);

async function send(from: Address, to: Address, data: Hex): Promise<void> {
  const hash = await node().sendTransaction({ account: from, chain: null, to, data });
  const { status } = await node().waitForTransactionReceipt({ hash });
  expect(status).toBe('success');
}
async function passTo(time: number): Promise<void> {
  await node().setNextBlockTimestamp({ timestamp: BigInt(time) });
  await node().mine({ blocks: 1 });
}
const now = async (): Promise<number> => Number((await node().getBlock()).timestamp);

beforeAll(async () => {
  buildContracts();
  chain = await startLocalChain();
  const { rpcUrl } = chain;
  deployment = await deploy({ rpcUrl, chainId: 31337, parameters: network, account: deployer });
  const options = { rpcUrl, deployment, account: deployer };
  lotus = circleParameters.electorate.token;
  circle = await deployMemberDao({ ...options, name: 'circle', parameters: circleParameters });
  kitchen = await deployMemberDao({
    ...options,
    name: 'kitchen',
    parameters: {
      ...circleParameters,
      name: 'Lotus Kitchen',
      outer: circle.governor,
      electorate: { kind: 'stake', token: lotus, name: 'Kitchen stakes', symbol: 'sLOTUS' },
      relayMode: 'winnerTakesAll',
    },
  });
});
afterAll(async () => {
  const { hash } = await node().getBlock({ blockNumber: 0n });
  for (const name of ['circle', 'kitchen']) rmSync(journalPath(31337, hash, name), { force: true });
  await chain?.stop();
});

test('its voters are who wraps and who stakes', async () => {
  const transfer = (to: Address, amount: bigint): Hex =>
    encodeFunctionData({ abi: keiAbi, functionName: 'transfer', args: [to, amount] });
  const approve = (spender: Address): Hex =>
    encodeFunctionData({ abi: keiAbi, functionName: 'approve', args: [spender, tokens(1e9)] });
  for (const [account, amount] of [
    [ann, 300_000],
    [bee, 700_000],
  ] as const) {
    await send(deployer.address, lotus, transfer(account.address, tokens(amount)));
    await send(account.address, lotus, approve(circle.votes));
    const args = [account.address, tokens(amount)] as const;
    const data = encodeFunctionData({ abi: wrappedVotesAbi, functionName: 'depositFor', args });
    await send(account.address, circle.votes, data);
  }
  const toKitchen = [kitchen.governor] as const;
  const delegate = encodeFunctionData({ abi: wrappedVotesAbi, functionName: 'delegate', args: toKitchen });
  await send(bee.address, circle.votes, delegate);

  await send(deployer.address, lotus, transfer(dan.address, tokens(5_000)));
  await send(dan.address, lotus, approve(kitchen.votes));
  const stake = [tokens(5_000), MAX_DURATION] as const;
  await send(
    dan.address,
    kitchen.votes,
    encodeFunctionData({ abi: stakedKeiAbi, functionName: 'stake', args: stake }),
  );

  const votes = (token: Address, account: Address) =>
    node().readContract({ address: token, abi: stakedKeiAbi, functionName: 'getVotes', args: [account] });
  expect(await votes(circle.votes, ann.address)).toBe(tokens(300_000));
  expect(await votes(circle.votes, kitchen.governor)).toBe(tokens(700_000));
  expect(await votes(kitchen.votes, dan.address)).toBe(tokens(5_000));
});

test('an outer vote is mirrored twice and relayed twice, by what each electorate decided', async () => {
  const governor = { address: deployment.contracts.governor.address, abi: kGovernorAbi } as const;
  const { kei, stakedKei, delegateProfiles } = deployment.contracts;
  const transfer = [proposer.address, tokens(10_000)] as const;
  await send(
    deployer.address,
    kei.address,
    encodeFunctionData({ abi: keiAbi, functionName: 'transfer', args: transfer }),
  );
  for (const [account, amount, delegatee] of [
    [deployer, 1_000_000, circle.governor],
    [proposer, 10_000, proposer.address],
  ] as const) {
    const approve = [stakedKei.address, tokens(amount)] as const;
    const stake = [tokens(amount), MAX_DURATION, delegatee] as const;
    await send(
      account.address,
      kei.address,
      encodeFunctionData({ abi: keiAbi, functionName: 'approve', args: approve }),
    );
    await send(
      account.address,
      stakedKei.address,
      encodeFunctionData({ abi: stakedKeiAbi, functionName: 'stakeAndDelegate', args: stake }),
    );
  }
  await passTo((await now()) + 60);

  const setProfile = ['Somebody', 'Something'] as const;
  const call = encodeFunctionData({ abi: delegateProfilesAbi, functionName: 'setProfile', args: setProfile });
  const description = `# Say something\n\n#proposer=${proposer.address}`;
  const lists = [[delegateProfiles.address], [0n], [call]] as const;
  const args = [...lists, description, proposalTypeId('general')] as const;
  await send(
    proposer.address,
    governor.address,
    encodeFunctionData({ abi: kGovernorAbi, functionName: 'proposeTyped', args }),
  );
  const hashed = [...lists, keccak256(stringToHex(description))] as const;
  const outerId = await node().readContract({ ...governor, functionName: 'hashProposal', args: hashed });
  const snapshot = Number(
    await node().readContract({ ...governor, functionName: 'proposalSnapshot', args: [outerId] }),
  );

  const relay = (dao: MemberDao, functionName: 'openMirror' | 'castUpstream', id: bigint) =>
    send(ann.address, dao.governor, encodeFunctionData({ abi: memberGovernorAbi, functionName, args: [id] }));
  const mirrorOf = (dao: MemberDao, id: bigint) =>
    node().readContract({
      address: dao.governor,
      abi: memberGovernorAbi,
      functionName: 'mirrorOf',
      args: [id],
    });
  const vote = (from: Address, dao: MemberDao, id: bigint, support: number) =>
    send(
      from,
      dao.governor,
      encodeFunctionData({ abi: memberGovernorAbi, functionName: 'castVote', args: [id, support] }),
    );

  await relay(circle, 'openMirror', outerId);
  const inCircle = await mirrorOf(circle, outerId);
  await relay(kitchen, 'openMirror', inCircle);
  const inKitchen = await mirrorOf(kitchen, inCircle);
  await passTo(snapshot + HOUR);
  await vote(ann.address, circle, inCircle, AGAINST);
  await vote(dan.address, kitchen, inKitchen, FOR);
  // Outside five days are open, in the circle four, in the kitchen three.
  await passTo(snapshot + 3 * DAY + HOUR);
  await relay(kitchen, 'castUpstream', inCircle);
  await passTo(snapshot + 4 * DAY + HOUR);
  await relay(circle, 'castUpstream', outerId);
  const [against, inFavour, abstain] = await node().readContract({
    ...governor,
    functionName: 'proposalVotes',
    args: [outerId],
  });
  expect([against, inFavour, abstain]).toEqual([tokens(300_000), tokens(700_000), 0n]);
});

test('it applies for a seat the way the script says: by a vote of its own that its timelock executes', async () => {
  const { council } = deployment.contracts;
  const link = 'https://example.org/lotus.json';
  const apply = encodeFunctionData({ abi: councilAbi, functionName: 'applyForSeat', args: [2, link] });
  const relay = [council.address, 0n, apply] as const;
  const call = encodeFunctionData({ abi: memberGovernorAbi, functionName: 'relay', args: relay });
  const description = '# Ask for a seat';
  const lists = [[circle.governor], [0n], [call]] as const;
  const governor = { address: circle.governor, abi: memberGovernorAbi } as const;
  const hashed = [...lists, keccak256(stringToHex(description))] as const;
  const id = await node().readContract({ ...governor, functionName: 'hashProposal', args: hashed });
  const act = (data: Hex) => send(ann.address, circle.governor, data);
  const { abi } = governor;
  await act(encodeFunctionData({ abi, functionName: 'propose', args: [...lists, description] }));
  await passTo((await now()) + circleParameters.votingDelay + 60);
  await act(encodeFunctionData({ abi, functionName: 'castVote', args: [id, FOR] }));
  await passTo((await now()) + circleParameters.votingPeriod + 60);
  await act(encodeFunctionData({ abi, functionName: 'queue', args: hashed }));
  await passTo((await now()) + circleParameters.timelockDelay + 60);
  await act(encodeFunctionData({ abi, functionName: 'execute', args: hashed }));
  const member = { address: council.address, abi: councilAbi } as const;
  const args = [circle.governor] as const;
  expect(await node().readContract({ ...member, functionName: 'memberIdOf', args })).toBe(1n);
});
