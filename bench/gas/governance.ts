import { encodeFunctionData, keccak256, numberToHex, toHex } from 'viem';
import type { Contract, Harness } from './harness';

const DAY = 86_400;
const FOR = 1;
const DESCRIPTION = 'd'.repeat(512);
const REASON = 'r'.repeat(64);

export type GovernanceGas = {
  propose: number;
  firstVote: number;
  laterVote: number;
  withReason: number;
  bySignature: number;
  queue: number;
  execute: number;
};

/**
 * One action (`setValue`, cold 0 → non-zero), a description of 512 bytes, a reason of 64; voters are self-delegated with
 * one checkpoint. The first vote alone reaches the quorum; the measured later ones are small.
 *
 * @param voters Accounts with votes in the governor's token; the first of them proposes and votes first.
 */
export async function measureGovernance(
  harness: Harness,
  governor: Contract,
  voters: readonly number[],
): Promise<GovernanceGas> {
  const value = await harness.deploy('Value', [], true);
  const [proposer, second, third, fourth, fifth] = voters.map((index) => harness.account(index));
  if (!proposer || !second || !third || !fourth || !fifth) throw new RangeError('five voters are needed');
  const action = [
    [value.address],
    [0n],
    [encodeFunctionData({ abi: value.abi, functionName: 'setValue', args: [42n] })],
  ] as const;
  const hash = keccak256(toHex(DESCRIPTION));
  const id = await harness.read(governor, 'getProposalId', [...action, hash]);
  if (typeof id !== 'bigint') throw new TypeError('a proposal id is a number');

  const propose = await harness.send(proposer, governor, 'propose', [...action, DESCRIPTION]);
  await harness.skip(2 * DAY + 60);
  const firstVote = await harness.send(proposer, governor, 'castVote', [id, FOR]);
  // The second vote warms nothing (every transaction is cold), but leaves the tally as any later voter finds it.
  await harness.send(second, governor, 'castVote', [id, FOR]);
  const laterVote = await harness.send(third, governor, 'castVote', [id, FOR]);
  const withReason = await harness.send(fourth, governor, 'castVoteWithReason', [id, FOR, REASON]);
  const signature = await sign(harness, governor, id, fifth);
  const bySignature = await harness.send(second, governor, 'castVoteBySig', [id, FOR, fifth, signature]);
  await harness.skip(8 * DAY);
  const queue = await harness.send(proposer, governor, 'queue', [...action, hash]);
  await harness.skip(2 * DAY + 60);
  const execute = await harness.send(proposer, governor, 'execute', [...action, hash]);
  if ((await harness.read(value, 'value', [])) !== 42n) throw new Error('the proposal did not act');
  return { propose, firstVote, laterVote, withReason, bySignature, queue, execute };
}

async function sign(harness: Harness, governor: Contract, proposalId: bigint, voter: `0x${string}`) {
  const name = await harness.read(governor, 'name', []);
  return harness.client.signTypedData({
    account: voter,
    domain: { name: String(name), version: '1', chainId: 31337, verifyingContract: governor.address },
    types: {
      Ballot: [
        { name: 'proposalId', type: 'uint256' },
        { name: 'support', type: 'uint8' },
        { name: 'voter', type: 'address' },
        { name: 'nonce', type: 'uint256' },
      ],
    },
    primaryType: 'Ballot',
    message: { proposalId, support: FOR, voter, nonce: await nonceOf(harness, governor, proposalId, voter) },
  });
}

/** Where a governor counts signatures by proposal, such a nonce: what wallets are given. */
async function nonceOf(harness: Harness, governor: Contract, proposalId: bigint, voter: `0x${string}`) {
  const keyed = governor.abi.filter(
    (item) => item.type === 'function' && item.name === 'nonces' && item.inputs.length === 2,
  );
  if (keyed.length === 0) return 0n;
  const nonce = await harness.read({ ...governor, abi: keyed }, 'nonces', [
    voter,
    BigInt.asUintN(192, proposalId),
  ]);
  if (typeof nonce !== 'bigint') throw new TypeError('a nonce is a number');
  return nonce;
}

/** Hands a timelock to a governor, as the deployment does. */
export async function handOver(harness: Harness, timelock: Contract, governor: Contract): Promise<void> {
  for (const role of ['PROPOSER_ROLE', 'CANCELLER_ROLE', 'EXECUTOR_ROLE']) {
    const hash = await harness.read(timelock, role, []);
    await harness.send(harness.account(0), timelock, 'grantRole', [hash, governor.address]);
  }
  await harness.send(harness.account(0), timelock, 'renounceRole', [
    numberToHex(0, { size: 32 }),
    harness.account(0),
  ]);
}
