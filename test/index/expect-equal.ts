import { readContract } from '@wagmi/core';
import { type AbiFunction, decodeFunctionData, parseAbiItem } from 'viem';
import { expect } from 'vitest';
import { contracts } from '@/lib/contracts/contracts';
import type { Action } from '@/lib/domain/action';
import type { Ballot } from '@/lib/domain/ballot';
import { memberKinds, memberStandings } from '@/lib/domain/council';
import { decodeAction } from '@/lib/proposal-actions/decode';
import type { IndexProcess } from '../helpers/index-process';
import { allRows, oneRow } from './api-rows';
import { chainFold } from './chain-fold';

/** Fails unless the whole index is what the app reads from the chain: proposals, ballots, delegates, stakes, treasury. */
export async function expectEqual(index: IndexProcess): Promise<void> {
  await expectProposals(index);
  await expectDelegates(index);
  await expectStakes(index);
  await expectTreasury(index);
  await expectCouncil(index);
}

async function expectProposals(index: IndexProcess): Promise<void> {
  const { readProposals, readProposal, readBallots } = await chainFold();
  const chain = await readProposals();
  const rows = await allRows(index, '/proposals');
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.map(({ id }) => id)).toEqual(chain.map(({ id }) => String(id)));
  for (const [i, { tally, terms, id, ...facts }] of chain.entries()) {
    const { state, titles, proposer, createdAt, snapshot, firstDeadline, deadline, eta, endedAt } = facts;
    const shown = { state, titles, proposer, createdAt, snapshot, firstDeadline, deadline, eta, endedAt };
    expect(rows[i]).toMatchObject({
      ...shown,
      against: String(tally.against),
      for: String(tally.for),
      abstain: String(tally.abstain),
      quorum: String(facts.quorum),
      type: terms.type,
      quorumBps: terms.quorumBps,
      approvalBps: terms.approvalBps,
      extraDelay: terms.extraDelay,
    });
    const detail = await readProposal(id);
    const ballots = await allRows(index, `/proposals/${id}/votes`);
    expect(ballots.reverse().map(ballotText)).toEqual((await readBallots(id)).map(foldedText));
    expect(await oneRow(index, `/proposals/${id}`)).toMatchObject({
      description: detail?.description,
      codeHash: detail?.codeHash,
      queued: detail?.queued,
      executed: detail?.executed,
      canceled: detail?.canceled,
      objection: detail?.objection,
      actions: detail?.actions.map((action) => ({ ...action, value: String(action.value) })),
    });
    const actions = await allRows(index, `/actions?proposal=${id}`, 2);
    expect(actions.reverse().map(calledText)).toEqual((detail?.actions ?? []).map(decodedText));
  }
}

function calledText({ target, value, signature, arguments: given }: Record<string, unknown>): string {
  const values = (given as { value: unknown }[] | null)?.map((one) => unnamed(one.value));
  return JSON.stringify([target, value, signature, values ?? null]);
}

/** A signature does not name the fields of a tuple. */
function unnamed(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Object.values(value).map(unnamed) : value;
}

/** Read by its signature alone, without the deployment's ABIs. */
function decodedText(action: Action): string {
  const { signature } = decodeAction(action);
  const item = signature === null ? null : (parseAbiItem(`function ${signature}`) as AbiFunction);
  const args = item && (decodeFunctionData({ abi: [item], data: action.calldata }).args ?? []);
  const text = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
  return JSON.stringify([action.target, String(action.value), signature, args], text);
}

function ballotText(row: Record<string, unknown>): string {
  const { voter, against, for: inFavour, abstain, weight, takenBack, reason, override, insteadOf } = row;
  return JSON.stringify({
    voter,
    parts: [against, inFavour, abstain],
    weight,
    takenBack,
    reason,
    override,
    insteadOf,
    timestamp: row['timestamp'],
    transactionHash: row['transactionHash'],
  });
}

function foldedText({ parts, weight, takenBack, ...ballot }: Ballot): string {
  const { voter, reason, override, insteadOf, timestamp, transactionHash } = ballot;
  return JSON.stringify({
    voter,
    parts: [parts.against, parts.for, parts.abstain].map(String),
    weight: String(weight),
    takenBack: String(takenBack),
    reason,
    override,
    insteadOf,
    timestamp,
    transactionHash,
  });
}

async function expectDelegates(index: IndexProcess): Promise<void> {
  const { readDelegates, readLedger, backersOf } = await chainFold();
  const chain = await readDelegates();
  const rows = await allRows(index, '/delegates');
  expect(rows.length).toBeGreaterThan(12);
  const byAddress = (a: { address: unknown }, b: { address: unknown }) =>
    String(a.address).localeCompare(String(b.address));
  const told = rows.map(({ address, name, statement, votes, delegators, voted, votable }) => {
    return { address, name, statement, votes, delegators, voted, votable };
  });
  const folded = chain.map(({ address, profile, votes, delegators, voted, votable }) => {
    const { name = '', statement = '' } = profile ?? {};
    return { address, name, statement, votes: String(votes), delegators, voted, votable };
  });
  expect(told.sort(byAddress)).toEqual(folded.sort(byAddress));
  expect(rows.map(({ votes }) => BigInt(String(votes)))).toEqual(chain.map(({ votes }) => votes));
  const ledger = await readLedger();
  for (const { address } of chain) {
    const backers = await allRows(index, `/delegates/${address}/backers`);
    const text = ({ delegator, votes, byStake }: Record<string, unknown>) =>
      `${delegator} ${votes} ${byStake}`;
    expect(backers.map(text).sort()).toEqual(backersOf(ledger, address).map(text).sort());
  }
}

async function expectStakes(index: IndexProcess): Promise<void> {
  const { readLedger, readTotals } = await chainFold();
  const { accounts } = await readLedger();
  expect(accounts.size).toBeGreaterThan(20);
  for (const { address, delegate, stakes } of accounts.values()) {
    expect(await oneRow(index, `/accounts/${address}`)).toMatchObject({ address, delegate });
    const rows = await allRows(index, `/accounts/${address}/stakes`, 3);
    const told = rows.map(({ index: number, amount, duration, unlockAt, exitAt, delegatee }) => {
      return { index: number, amount, duration, unlockAt, exitAt, delegatee };
    });
    const folded = [...stakes.values()]
      .sort((a, b) => b.index - a.index)
      .map((stake) => ({ ...stake, amount: String(stake.amount) }));
    expect(told).toEqual(folded);
  }
  const { totalVotes, totalStaked, stakers, delegates } = await readTotals();
  const totals = { votes: String(totalVotes), staked: String(totalStaked), stakers, delegates };
  expect(await oneRow(index, '/totals')).toEqual(totals);
}

async function expectTreasury(index: IndexProcess): Promise<void> {
  const { readTreasury } = await chainFold();
  const { movements, balances } = await readTreasury();
  const rows = await allRows(index, '/treasury/movements');
  const text = (row: Record<string, unknown>) =>
    [
      row['timestamp'],
      row['transactionHash'],
      row['asset'],
      row['direction'],
      row['amount'],
      row['counterparty'],
      row['proposalId'],
    ].join(' ');
  const folded = movements.map(({ asset, proposal, ...movement }) =>
    text({ ...movement, asset: asset.address, proposalId: proposal?.id ?? null }),
  );
  expect(rows.map(text).sort()).toEqual(folded.sort());
  for (const { address, balance } of balances) {
    const own = rows.filter((row) => row['asset'] === address);
    const sum = own.reduce(
      (total, row) => total + (row['direction'] === 'in' ? 1n : -1n) * BigInt(String(row['amount'])),
      0n,
    );
    expect([address, sum]).toEqual([address, balance]);
  }
}

async function expectCouncil(index: IndexProcess): Promise<void> {
  const { serverConfig } = await import('@/lib/chain/server');
  const members = await readContract(serverConfig, {
    ...contracts.council,
    functionName: 'membersOf',
    args: [1n, 1_000n],
  });
  expect(members.length).toBeGreaterThan(10);
  const rows = await allRows(index, '/council/members');
  const told = rows.reverse().map(({ account, kind, standing, attended, missed, backing, uri }) => {
    return { account, kind, standing, attended, missed, backing, uri };
  });
  const chain = members.map(({ account, kind, standing, attended, missed, backing, uri }) => ({
    account,
    kind: memberKinds[kind],
    standing: memberStandings[standing],
    attended,
    missed,
    backing: String(backing),
    uri,
  }));
  expect(told).toEqual(chain);
}
