import { isAddress, zeroAddress } from 'viem';
import { proposalTypes } from '@/lib/domain/proposal-type';
import { DAY } from '@/lib/domain/time-units';
import { MIN_DURATION } from '@/lib/domain/vote-weight';
import type {
  CouncilParameters,
  NetworkParameters,
  ProposalTerms,
  ProtocolParameter,
} from './network-parameters';
import { FIXED_LIFE } from './policy-arguments';

/** Longest key of a protocol parameter: bytes32 with its end. */
const MAX_KEY = 31;

/**
 * Checks what the contracts would refuse, or keep for ever, before anything is sent.
 *
 * @throws Error with one line per parameter that is out of bounds.
 */
export function checkParameters(parameters: NetworkParameters): void {
  const { timelockDelay, guardian, daoURI, keiHolder, treasuryTokens = [], demoTokens = [] } = parameters;
  const wrong: string[] = [];
  const demand = (holds: boolean, line: string): void => {
    if (!holds) wrong.push(line);
  };
  demand(parameters.chainName !== '', 'chainName is empty');
  demand(
    whole(timelockDelay) && timelockDelay > 0,
    `timelockDelay is ${timelockDelay}, not a positive number of seconds`,
  );
  for (const type of proposalTypes) {
    for (const line of termsOutOfBounds(parameters.proposalTypes[type], timelockDelay))
      wrong.push(`type ${type}: ${line}`);
  }
  for (const line of councilOutOfBounds(parameters.council)) wrong.push(`council: ${line}`);
  demand(
    within(guardian.vetoBps, 1, 10_000),
    `guardian: vetoBps is ${guardian.vetoBps}, not within 1 and 10000`,
  );
  demand(
    whole(guardian.lifetime) && guardian.lifetime > 0,
    `guardian: lifetime is ${guardian.lifetime}, not a positive number of seconds`,
  );
  const keys = parameters.protocolParameters.map(({ key }) => key);
  demand(new Set(keys).size === keys.length, 'protocolParameters: a key is given twice');
  for (const parameter of parameters.protocolParameters) wrong.push(...parameterOutOfBounds(parameter));
  demand(daoURI !== '', 'daoURI is empty');
  for (const address of [...treasuryTokens, ...(keiHolder === undefined ? [] : [keiHolder])])
    demand(isAddress(address) && address !== zeroAddress, `${address} is no address that can hold anything`);
  for (const { symbol, decimals } of demoTokens)
    demand(within(decimals, 0, 77), `demo token ${symbol}: decimals is ${decimals}, not within 0 and 77`);
  if (wrong.length > 0) throw new Error(`these parameters cannot be deployed:\n${wrong.join('\n')}`);
}

/** The bounds of `ProposalPolicy`. */
function* termsOutOfBounds(terms: ProposalTerms, timelockDelay: number): Generator<string> {
  const bounds = [
    ['tier', 1, 4],
    ['quorumBps', 100, 6_000],
    ['approvalBps', 5_000, 9_000],
    ['thresholdBps', 0, 500],
    ['votingDelay', 0, 14 * DAY],
    ['votingPeriod', 1, 30 * DAY],
    ['extraDelay', 0, 30 * DAY],
  ] as const;
  for (const [name, low, high] of bounds) {
    if (!within(terms[name], low, high)) yield `${name} is ${terms[name]}, not within ${low} and ${high}`;
  }
  const life = FIXED_LIFE + timelockDelay + terms.votingDelay + terms.votingPeriod + terms.extraDelay;
  if (life > MIN_DURATION)
    yield `its proposals live up to ${life} s, longer than the shortest stake of ${MIN_DURATION} s`;
}

/** The bounds of `Council`. */
function* councilOutOfBounds(council: CouncilParameters): Generator<string> {
  const bounds = [
    ['maxMissesInRow', 1, 65_535],
    ['sharedBps', 3_000, 9_000],
    ['fullBps', Math.max(3_000, council.sharedBps), 9_500],
    ['holdPeriod', 7 * DAY, 365 * DAY],
  ] as const;
  for (const [name, low, high] of bounds) {
    if (!within(council[name], low, high)) yield `${name} is ${council[name]}, not within ${low} and ${high}`;
  }
  if (council.endorsementBacking <= 0n)
    yield 'endorsementBacking is not positive: everybody would vouch for itself';
}

function* parameterOutOfBounds({ key, minimum, maximum, value }: ProtocolParameter): Generator<string> {
  if (key === '' || key.length > MAX_KEY)
    yield `protocol parameter "${key}": the key needs 1 to ${MAX_KEY} characters`;
  if (minimum < 0n || minimum > value || value > maximum)
    yield `protocol parameter "${key}": ${value} is not within ${minimum} and ${maximum}`;
}

function whole(value: number): boolean {
  return Number.isSafeInteger(value);
}

function within(value: number, low: number, high: number): boolean {
  return whole(value) && value >= low && value <= high;
}
