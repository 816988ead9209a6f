import type { BookedContract } from '@/lib/contracts/contract-book';

type TokenUnit = { symbol: string; decimals: number };

/** What an argument of a call counts or says; `plain` when nothing is known. */
export type ArgumentUnit =
  | { unit: 'plain' }
  | ({ unit: 'amount' } & TokenUnit)
  | { unit: 'duration' }
  /** Basis points. */
  | { unit: 'share' }
  /** Chain seconds. */
  | { unit: 'time' }
  /** A type of proposals. */
  | { unit: 'proposalType' }
  /** A short text in a bytes32. */
  | { unit: 'name' }
  /** 0 or 1. */
  | { unit: 'flag' };

/** An amount of whatever token the call's `token` argument names. */
const OF_TOKEN = 'ofToken';

const KEI = { unit: 'amount', symbol: 'KEI', decimals: 18 } as const;
const VOTES = { unit: 'amount', symbol: 'sKEI', decimals: 18 } as const;
const DURATION = { unit: 'duration' } as const;
const SHARE = { unit: 'share' } as const;
const TIME = { unit: 'time' } as const;
const NAME = { unit: 'name' } as const;
const PLAIN = { unit: 'plain' } as const;

/** By contract, then `function.argument`; `*` stands for every function. Fields of records count as arguments. */
const units: Record<string, Record<string, ArgumentUnit | typeof OF_TOKEN>> = {
  timelock: { 'updateDelay.newDelay': DURATION, '*.delay': DURATION },
  stakedKei: {
    '*.amount': KEI,
    '*.duration': DURATION,
    'scheduleExit.exitAt': TIME,
    'setEarlyExitRate.rateBps': SHARE,
  },
  proposalPolicy: {
    'setType.proposalType': { unit: 'proposalType' },
    'setType.quorumBps': SHARE,
    'setType.approvalBps': SHARE,
    'setType.thresholdBps': SHARE,
    'setType.votingDelay': DURATION,
    'setType.votingPeriod': DURATION,
    'setType.extraDelay': DURATION,
  },
  governor: { 'proposeTyped.proposalType': { unit: 'proposalType' } },
  council: {
    'setSettings.endorsementBacking': VOTES,
    'setSettings.sharedBps': SHARE,
    'setSettings.fullBps': SHARE,
    'setSettings.holdPeriod': DURATION,
  },
  protocolParameters: { '*.key': NAME },
  integrations: { '*.capability': NAME, '*.expiresAt': TIME },
  audits: { 'agree.fees': OF_TOKEN },
  grants: {
    'agree.fees': OF_TOKEN,
    'createStream.total': OF_TOKEN,
    'createStream.start': TIME,
    'createStream.cliff': DURATION,
    'createStream.duration': DURATION,
    'setBudget.window': DURATION,
    'setBudget.capacity': OF_TOKEN,
    'returnSurplus.amount': OF_TOKEN,
  },
};

const TOKEN_AMOUNTS = new Set(['value', 'amount']);

/**
 * The unit of an argument, from the contract it is for and the ABI's names. `token`: the one that the call's own
 * arguments name, if they do and it is known.
 */
export function argumentUnit(
  contract: BookedContract,
  functionName: string,
  argument: string,
  token: TokenUnit | null,
): ArgumentUnit {
  if (contract.token !== null && TOKEN_AMOUNTS.has(argument)) return { unit: 'amount', ...contract.token };
  const book = units[contract.name ?? ''];
  const unit = book?.[`${functionName}.${argument}`] ?? book?.[`*.${argument}`] ?? PLAIN;
  if (unit !== OF_TOKEN) return unit;
  return token === null ? PLAIN : { unit: 'amount', symbol: token.symbol, decimals: token.decimals };
}
