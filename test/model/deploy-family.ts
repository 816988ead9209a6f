import {
  type Abi,
  type Address,
  encodeDeployData,
  encodeFunctionData,
  getContractAddress,
  type Hex,
  keccak256,
  maxUint256,
  slice,
  stringToHex,
} from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { creationBytecode } from '@/contracts/script/artifact';
import { DEMO_MNEMONIC } from '@/contracts/script/demo-accounts';
import { timelockRoles } from '@/contracts/script/timelock-roles';
import {
  keiAbi,
  kGovernorAbi,
  kTimelockAbi,
  memberGovernorAbi,
  proposalPolicyAbi,
  stakedKeiAbi,
  wrappedVotesAbi,
} from '@/lib/contracts/generated';
import { KNOWN_SELECTOR } from './action';
import type { ModelChain } from './model-chain';
import { INITIAL_DELAY, INITIAL_ETHER, INITIAL_KEI, INITIAL_TREASURY, MEMBERS } from './new-world';
import { FIXED_LIFE, INITIAL_TYPES } from './policy';
import type { Family } from './world';

/** Deploys the real contracts and hands out KEI: the world that `newWorld` describes. */
export async function deployFamily(chain: ModelChain): Promise<Family> {
  const [deployer, ...others] = Array.from(
    { length: INITIAL_KEI.length + 2 },
    (_, addressIndex) => mnemonicToAccount(DEMO_MNEMONIC, { addressIndex }).address,
  );
  const users = others.slice(0, INITIAL_KEI.length);
  const guardian = others[INITIAL_KEI.length];
  if (deployer === undefined || guardian === undefined) throw new RangeError('too few accounts');
  const send = async (
    to: Address,
    abi: Abi,
    functionName: string,
    args: readonly unknown[],
    from = deployer,
  ) => chain.mustSend({ from, to, data: encodeFunctionData({ abi, functionName, args }) });
  let nonce = 0n;
  const create = async (name: string, abi: Abi, args: readonly unknown[]): Promise<Address> => {
    await chain.mustSend({
      from: deployer,
      data: encodeDeployData({ abi, bytecode: creationBytecode(name), args }),
    });
    const address = getContractAddress({ from: deployer, nonce });
    nonce += 1n;
    return address;
  };

  const kei = await create('KEI', keiAbi, [deployer]);
  const timelock = await create('KTimelock', kTimelockAbi, [BigInt(INITIAL_DELAY), [], [], deployer]);
  const stakedKei = await create('StakedKEI', stakedKeiAbi, [kei, timelock, 'Staked KEI', 'sKEI']);
  const target = slice(keccak256(stringToHex('a target whose code changes')), 12);
  const tiers = [{ target, selector: KNOWN_SELECTOR, tier: 1 }];
  const policy = await create('ProposalPolicy', proposalPolicyAbi, [
    timelock,
    BigInt(FIXED_LIFE),
    INITIAL_TYPES,
    tiers,
  ]);
  const governor = await create('KGovernor', kGovernorAbi, [stakedKei, timelock, policy, guardian]);
  const wrapped = await create('WrappedVotes', wrappedVotesAbi, [kei, 'Wrapped KEI', 'wKEI']);
  const members: Address[] = [];
  for (const { relayWindow, quorumPercent, winnerTakesAll } of MEMBERS) {
    const settings = {
      name: 'Member',
      votingDelay: 0,
      votingPeriod: 86_400,
      proposalThreshold: 0n,
      quorumNumerator: BigInt(quorumPercent),
      relayWindow,
      relayMode: winnerTakesAll ? 1 : 0,
    };
    members.push(await create('MemberGovernor', memberGovernorAbi, [wrapped, timelock, governor, settings]));
  }

  for (const role of [
    timelockRoles.PROPOSER_ROLE,
    timelockRoles.EXECUTOR_ROLE,
    timelockRoles.CANCELLER_ROLE,
  ]) {
    await send(timelock, kTimelockAbi, 'grantRole', [role satisfies Hex, governor]);
  }
  await send(kei, keiAbi, 'transfer', [timelock, INITIAL_TREASURY]);
  for (const [index, user] of users.entries()) {
    await send(kei, keiAbi, 'transfer', [user, INITIAL_KEI[index]]);
    for (const spender of [stakedKei, wrapped]) {
      await send(kei, keiAbi, 'approve', [spender, maxUint256], user);
    }
  }
  for (const account of [timelock, ...users])
    await chain.setBalance(account, account === timelock ? INITIAL_ETHER : 0n);
  await chain.impersonate(timelock);
  return { kei, stakedKei, timelock, policy, governor, wrapped, target, users, guardian, members };
}
