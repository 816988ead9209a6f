import 'server-only';
import { readContracts } from '@wagmi/core';
import { perHead } from '@/lib/chain/per-head';
import { serverConfig } from '@/lib/chain/server';
import { contracts } from '@/lib/contracts/contracts';
import {
  type CouncilMember,
  type CouncilPhase,
  councilPhases,
  type MemberKind,
  type MemberStanding,
  memberKinds,
  memberStandings,
  neededShare,
  type PhaseMeter,
} from '@/lib/domain/council';

export type CouncilRegister = {
  meter: PhaseMeter;
  /** Everybody who ever applied, in the order of applications. */
  members: CouncilMember[];
};

/** Members asked for in one call. */
const PAGE = 100;

/** The council as its contract holds it at the newest block: the register and the phase meter. */
export const readCouncil = perHead(async ({ number }): Promise<CouncilRegister> => {
  const { council } = contracts;
  const [phaseNumber, settings, [decentralized, total, aboveSince], count] = await readContracts(
    serverConfig,
    {
      allowFailure: false,
      blockNumber: number,
      contracts: [
        { ...council, functionName: 'phase' },
        { ...council, functionName: 'settings' },
        { ...council, functionName: 'phaseMeter' },
        { ...council, functionName: 'memberCount' },
      ],
    },
  );
  const phase = phaseOf(phaseNumber);
  // Ids start at 1.
  const starts = Array.from({ length: Math.ceil(Number(count) / PAGE) }, (_, i) => BigInt(1 + i * PAGE));
  const pages = await readContracts(serverConfig, {
    allowFailure: false,
    blockNumber: number,
    contracts: starts.map(
      (start) => ({ ...council, functionName: 'membersOf', args: [start, start + BigInt(PAGE)] }) as const,
    ),
  });
  return {
    meter: {
      phase,
      decentralized,
      total,
      aboveSince,
      neededBps: neededShare(phase, settings),
      holdPeriod: settings.holdPeriod,
    },
    members: pages
      .flat()
      .map(
        (
          { account, since, until, attended, missed, missesInRow, backing, refreshedAt, uri, ...entry },
          i,
        ) => ({
          id: i + 1,
          account,
          kind: kindOf(entry.kind),
          standing: standingOf(entry.standing),
          since,
          until,
          attended,
          missed,
          missesInRow,
          backing,
          refreshedAt,
          uri,
        }),
      ),
  };
});

/** @throws RangeError for a number the contract does not know. */
export function kindOf(number: number): MemberKind {
  return known(memberKinds, number);
}

/** @throws RangeError for a number the contract does not know. */
export function phaseOf(number: number): CouncilPhase {
  return known(councilPhases, number);
}

function standingOf(number: number): MemberStanding {
  return known(memberStandings, number);
}

function known<Word>(words: readonly Word[], number: number): Word {
  const word = words[number];
  if (word === undefined) throw new RangeError(`the council has no number ${number} here`);
  return word;
}
