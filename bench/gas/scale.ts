import { encodeFunctionData, keccak256, parseEther, toHex, zeroAddress } from 'viem';
import { print } from '@/scripts/print';
import { admit, person, sendAll } from './bulk';
import { growHistory } from './grow-history';
import type { Contract, Harness } from './harness';

const DAY = 86_400;
const YEAR = 52 * 7 * DAY;
const FOR = 1;
const BUILDER = 1;
const AMOUNT = parseEther('1000');

/** What must not grow: each figure at a small size, at a large one, and their ratio. */
export async function measureScale(
  harness: Harness,
  system: { kei: Contract; skei: Contract; governor: Contract },
): Promise<void> {
  const { kei, skei, governor } = system;
  const [holder, proposer, voter, veteran] = [0, 11, 16, 17].map((index) => harness.account(index));
  if (!holder || !proposer || !voter || !veteran) throw new RangeError('accounts are missing');
  await stakers(harness, kei, skei, holder, [voter, veteran]);

  const fewPropose = await propose(harness, governor, proposer, 'few');
  const quietStake = await stake(harness, kei, skei, holder, person(5_000));
  for (let i = 0; i < 10; i++) await propose(harness, governor, proposer, `live ${i}`);
  const busyStake = await stake(harness, kei, skei, holder, person(5_001));
  line('stake: 10 live proposals, none', busyStake, quietStake);

  const council = await seated(harness, skei, governor, holder);
  const [seatFew, dutyFew] = [await council.seat(10), await council.total()];
  await council.fill(dutyFew, 500);
  line('seat a council member: 500 seats, 10', await council.seat(500), seatFew);
  await stakers(
    harness,
    kei,
    skei,
    holder,
    Array.from({ length: 990 }, (_, i) => person(i)),
  );
  line(
    'propose: 1,000 stakers and 500 members, 10',
    await propose(harness, governor, proposer, 'many'),
    fewPropose,
  );

  await harness.skip(DAY);
  await growHistory(harness, skei, veteran, 100_000);
  const { id } = await proposal(harness, governor, 'history');
  await propose(harness, governor, proposer, 'history');
  await harness.skip(2 * DAY + 60);
  await harness.send(proposer, governor, 'castVote', [id, FOR]);
  const young = await harness.send(voter, governor, 'castVote', [id, FOR]);
  const old = await harness.send(veteran, governor, 'castVote', [id, FOR]);
  line('castVote: 100,000 checkpoints, 1', old, young);
}

function line(what: string, large: number, small: number): void {
  const [a, b] = [large, small].map((gas) => gas.toLocaleString('en').padStart(9));
  print(`  ${what.padEnd(46)} ${a} ${b}   ${(large / small).toFixed(3)}`);
}

async function proposal(harness: Harness, governor: Contract, description: string) {
  const calls = [
    [governor.address],
    [0n],
    [encodeFunctionData({ abi: governor.abi, functionName: 'nonces', args: [zeroAddress] })],
  ] as const;
  const id = await harness.read(governor, 'getProposalId', [...calls, keccak256(toHex(description))]);
  if (typeof id !== 'bigint') throw new TypeError('a proposal id is a number');
  return { calls, id };
}

async function propose(harness: Harness, governor: Contract, from: `0x${string}`, description: string) {
  const { calls } = await proposal(harness, governor, description);
  return harness.send(from, governor, 'propose', [...calls, description]);
}

async function stakers(
  harness: Harness,
  kei: Contract,
  skei: Contract,
  holder: `0x${string}`,
  people: readonly `0x${string}`[],
): Promise<void> {
  await admit(harness, people);
  const to = { to: kei, functionName: 'transfer' };
  await sendAll(
    harness,
    people.map((account) => ({ from: holder, ...to, args: [account, AMOUNT] })),
  );
  await sendAll(
    harness,
    people.map((from) => ({ from, to: kei, functionName: 'approve', args: [skei.address, AMOUNT] })),
  );
  await sendAll(
    harness,
    people.map((from) => ({ from, to: skei, functionName: 'stake', args: [AMOUNT, YEAR] })),
  );
}

async function stake(
  harness: Harness,
  kei: Contract,
  skei: Contract,
  holder: `0x${string}`,
  from: `0x${string}`,
): Promise<number> {
  await admit(harness, [from]);
  await harness.send(holder, kei, 'transfer', [from, AMOUNT * 2n]);
  await harness.send(from, kei, 'approve', [skei.address, AMOUNT]);
  await harness.skip(60);
  return harness.send(from, skei, 'stake', [AMOUNT, YEAR]);
}

/** A council whose seats the deployer gives away, so that 500 need no votes. */
async function seated(harness: Harness, skei: Contract, governor: Contract, owner: `0x${string}`) {
  const implementation = await harness.deploy('Council', []);
  const settings = {
    endorsementBacking: 0n,
    maxMissesInRow: 3,
    sharedBps: 5_000,
    fullBps: 6_667,
    holdPeriod: 30 * DAY,
  };
  const initialize = encodeFunctionData({
    abi: implementation.abi,
    functionName: 'initialize',
    args: [owner, skei.address, governor.address, settings],
  });
  const proxy = await harness.deploy('ERC1967Proxy', [implementation.address, initialize]);
  const council: Contract = { address: proxy.address, abi: implementation.abi };
  let members = 0;
  async function apply(count: number): Promise<void> {
    const people = Array.from({ length: count }, (_, i) => person(10_000 + members + i));
    await admit(harness, people);
    const call = { to: council, functionName: 'applyForSeat', args: [BUILDER, 'ipfs://member'] };
    await sendAll(
      harness,
      people.map((from) => ({ from, ...call })),
    );
    await sendAll(
      harness,
      people.map((from, i) => ({ from, to: council, functionName: 'endorse', args: [members + i + 1] })),
    );
  }
  async function fill(from: number, to: number): Promise<void> {
    await apply(to - from);
    const ids = Array.from({ length: to - from }, (_, i) => from + i + 1);
    await sendAll(
      harness,
      ids.map((id) => ({ from: owner, to: council, functionName: 'seat', args: [id] })),
    );
    members = to;
  }
  return {
    fill,
    total: async () => members,
    /** Fills up to `count` seats and measures the last one. */
    seat: async (count: number): Promise<number> => {
      if (members < count) await fill(members, count);
      await apply(1);
      members += 1;
      return harness.send(owner, council, 'seat', [members]);
    },
  };
}
