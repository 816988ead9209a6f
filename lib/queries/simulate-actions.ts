import 'server-only';
import { erc20Abi, parseEventLogs } from 'viem';
import { serverClient } from '@/lib/chain/server';
import { contracts } from '@/lib/contracts/contracts';
import { deployment } from '@/lib/contracts/deployment';
import type { Action } from '@/lib/domain/action';
import { type Address, sameAddress, ZERO_ADDRESS } from '@/lib/domain/hex';
import { AppError } from '@/lib/errors/app-error';
import { toAppError } from '@/lib/errors/to-app-error';
import { allowGovernanceCalls } from './governance-calls';

/** Tokens or coins that would change hands; `amount` in base units. */
export type SimulatedMovement = {
  symbol: string;
  decimals: number;
  from: Address;
  to: Address;
  amount: bigint;
};

export type SimulatedAction =
  | { ok: true; movements: SimulatedMovement[] }
  | { ok: false; error: AppError }
  /** An earlier action failed, so this one would not be reached. */
  | { ok: false; error: null };

export type Simulation = { block: bigint; results: SimulatedAction[] };

/**
 * Runs the actions in their order from the timelock, each seeing what those before it changed, on the newest block.
 * Nothing is sent. @throws AppError when no node answers.
 */
export async function simulateActions(actions: readonly Action[]): Promise<Simulation> {
  const client = serverClient();
  const { address } = contracts.timelock;
  const calls = actions.map(({ target, value, calldata }) => ({
    account: address,
    to: target,
    value,
    data: calldata,
  }));
  try {
    const [block] = await client.simulateBlocks({
      blocks: [{ calls, stateOverrides: [allowGovernanceCalls(actions)] }],
    });
    if (block === undefined) throw new Error('no simulated block');
    const failed = block.calls.findIndex((call) => call.status === 'failure');
    const results = block.calls.map((call, i): SimulatedAction => {
      if (failed !== -1 && i > failed) return { ok: false, error: null };
      if (call.status === 'failure') return { ok: false, error: toAppError(call.error) };
      return { ok: true, movements: movementsOf(actions[i], call.logs ?? [], address) };
    });
    return { block: block.number ?? 0n, results };
  } catch (error) {
    const found = toAppError(error);
    if (found.kind === 'insufficientFunds') return withoutTheLast(actions);
    throw found;
  }
}

/**
 * Nodes refuse a simulation as a whole when a call sends coins that its sender does not have. The timelock would fail at
 * that call with `FailedCall`: here it is the first one without which (and those after it) the rest can be run.
 */
async function withoutTheLast(actions: readonly Action[]): Promise<Simulation> {
  const before = actions.slice(0, -1);
  const failure = { ok: false, error: new AppError('reverted', { errorName: 'FailedCall' }) } as const;
  if (before.length === 0) return { block: await serverClient().getBlockNumber(), results: [failure] };
  const { block, results } = await simulateActions(before);
  const failed = results.some((result) => !result.ok);
  return { block, results: [...results, failed ? { ok: false, error: null } : failure] };
}

type Logs = Parameters<typeof parseEventLogs>[0]['logs'];

function movementsOf(action: Action | undefined, logs: Logs, treasury: Address): SimulatedMovement[] {
  const coin = deployment.nativeCurrency;
  const paid =
    action === undefined || action.value === 0n
      ? []
      : [
          {
            symbol: coin.symbol,
            decimals: coin.decimals,
            from: treasury,
            to: action.target,
            amount: action.value,
          },
        ];
  const transfers = parseEventLogs({ abi: erc20Abi, eventName: 'Transfer', logs });
  const tokens = transfers.flatMap((log) => {
    const token = deployment.tokens.find((candidate) => sameAddress(candidate.address, log.address));
    if (token === undefined || log.args.value === 0n) return [];
    const { from, to, value } = log.args;
    return [{ symbol: token.symbol, decimals: token.decimals, from, to, amount: value }];
  });
  return [...paid, ...tokens].filter(({ to, from }) => to !== ZERO_ADDRESS || from !== ZERO_ADDRESS);
}
