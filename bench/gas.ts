import { parseEther, zeroAddress } from 'viem';
import { print, printError } from '@/scripts/print';
import { deployGovernor } from './gas/family';
import { handOver, measureGovernance } from './gas/governance';
import { type Contract, compile, Harness } from './gas/harness';
import { governors, stakers } from './gas/peers';
import { measureScale } from './gas/scale';
import { measureStaking, measureWrapper } from './gas/staking';
import { type Column, printTable } from './gas/table';

const DAY = 86_400;
const YEAR = 52 * 7 * DAY;
const VOTERS = [11, 12, 13, 14, 15];

/** `npm run bench:gas`: ours beside OpenZeppelin 5.7 in one run, and what others were recorded to cost. */
async function main(): Promise<void> {
  compile();
  const harness = await Harness.start();
  try {
    await staking(harness);
    await governance(harness);
  } finally {
    harness.stop();
  }
}

async function staking(harness: Harness): Promise<void> {
  const kei = await harness.deploy('KEI', [harness.account(0)]);
  const ours = await measureStaking(
    harness,
    kei,
    await harness.deploy('StakedKEI', [kei.address, zeroAddress, 'Staked KEI', 'sKEI']),
  );
  const wrapper = await measureWrapper(harness, kei, await harness.deploy('OzWrapper', [kei.address], true));
  printTable('Staking', [
    { name: 'K-Gov', gas: ours },
    { name: 'OpenZeppelin ERC20Votes + VotesExtended', gas: wrapper },
    ...recorded(stakers),
  ]);
  print(
    `  OpenZeppelin by hand (depositFor, then delegate): ${wrapper.twoTransactions.toLocaleString('en')}`,
  );
}

async function governance(harness: Harness): Promise<void> {
  const kei = await harness.deploy('KEI', [harness.account(0)]);
  const skei = await harness.deploy('StakedKEI', [kei.address, zeroAddress, 'Staked KEI', 'sKEI']);
  for (const [order, index] of VOTERS.entries()) {
    const voter = harness.account(index);
    const amount = parseEther(order === 0 ? '1000000' : '1000');
    await harness.send(harness.account(0), kei, 'transfer', [voter, amount]);
    await harness.send(voter, kei, 'approve', [skei.address, amount]);
    await harness.send(voter, skei, 'stake', [amount, 4 * YEAR]);
  }
  await harness.skip(DAY);
  const columns: Column[] = [];
  columns.push({
    name: 'K-Gov',
    gas: await measured(harness, 'KTimelock', (timelock) => deployGovernor(harness, skei, timelock)),
  });
  columns.push({
    name: 'OpenZeppelin fractional + storage + late quorum',
    gas: await measured(harness, 'TimelockController', (timelock) =>
      harness.deploy('OzFractionalGovernor', [skei.address, timelock.address], true),
    ),
  });
  columns.push({
    name: 'OpenZeppelin simple',
    gas: await measured(harness, 'TimelockController', (timelock) =>
      harness.deploy('OzSimpleGovernor', [skei.address, timelock.address], true),
    ),
  });
  printTable('Governance', [...columns, ...recorded(governors)]);

  print('\nWhat must not grow (gas at the large size, at the small one, ratio)');
  const timelock = await harness.deploy('KTimelock', [BigInt(2 * DAY), [], [], harness.account(0)]);
  await measureScale(harness, { kei, skei, governor: await deployGovernor(harness, skei, timelock) });
}

async function measured(harness: Harness, kind: string, deploy: (timelock: Contract) => Promise<Contract>) {
  const timelock = await harness.deploy(kind, [BigInt(2 * DAY), [], [], harness.account(0)]);
  const governor = await deploy(timelock);
  await handOver(harness, timelock, governor);
  return measureGovernance(harness, governor, VOTERS);
}

function recorded(peers: readonly { name: string }[]): Column[] {
  return peers.map(({ name, ...gas }) => ({ name: `${name} (recorded)`, gas }));
}

main().catch((error: unknown) => {
  printError(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
