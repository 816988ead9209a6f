import type { Address, PublicClient } from 'viem';
import { keiAbi, memberGovernorAbi, wrappedVotesAbi } from '@/lib/contracts/generated';
import type { MemberDaoParameters } from './member-dao-parameters';

/** What the clock of every contract here says of itself. */
export const CLOCK_MODE = 'mode=timestamp';

/** Most units that an electorate can hold: a receipt's share, and a stake's amount. */
const MOST = { wrap: 2n ** 120n - 1n, stake: 2n ** 96n - 1n } as const;
const STAKED_DECIMALS = 18;

/** What speaks against a token as an electorate, one line each. */
export async function electorateProblems(
  client: PublicClient,
  { electorate, outer, proposalThreshold }: MemberDaoParameters,
): Promise<string[]> {
  const { kind, token } = electorate;
  if ((await client.getCode({ address: token })) === undefined)
    return [`electorate: there is no contract at ${token}`];
  const at = { address: token, abi: keiAbi } as const;
  const supply = await client.readContract({ ...at, functionName: 'totalSupply' }).catch(() => null);
  if (supply === null) return [`electorate: ${token} is no ERC-20, it has no total supply`];

  const wrong: string[] = [];
  if (proposalThreshold > supply)
    wrong.push(`proposalThreshold is ${proposalThreshold}, more than all ${supply} votes there can be`);
  if (kind === 'votes') {
    const mode = await client
      .readContract({ address: token, abi: wrappedVotesAbi, functionName: 'CLOCK_MODE' })
      .catch(() => 'none');
    if (mode !== CLOCK_MODE)
      wrong.push(`electorate: the clock of ${token} is "${mode}", not "${CLOCK_MODE}": wrap it instead`);
    if ((await electoratesAbove(client, outer)).includes(token.toLowerCase()))
      wrong.push(
        'electorate: a DAO above votes with this token, so one could vote inside and override outside',
      );
    return wrong;
  }
  if (supply > MOST[kind])
    wrong.push(`electorate: the supply of ${token} is ${supply}, more than the ${MOST[kind]} that fit`);
  if (kind === 'stake') {
    const decimals = await client.readContract({ ...at, functionName: 'decimals' }).catch(() => null);
    if (decimals !== STAKED_DECIMALS)
      wrong.push(
        `electorate: ${token} has ${decimals} decimals; the smallest stake is one token of 18: wrap it`,
      );
  }
  return wrong;
}

/** The tokens that the governors above vote with, from the nearest up, in small letters. */
async function electoratesAbove(client: PublicClient, governor: Address): Promise<string[]> {
  const at = { address: governor, abi: memberGovernorAbi } as const;
  const [token, upstream] = await Promise.all([
    client.readContract({ ...at, functionName: 'token' }).catch(() => null),
    client.readContract({ ...at, functionName: 'upstream' }).catch(() => null),
  ]);
  const above = upstream === null ? [] : await electoratesAbove(client, upstream);
  return token === null ? above : [token.toLowerCase(), ...above];
}
