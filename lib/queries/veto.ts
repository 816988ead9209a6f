import 'server-only';
import { readContracts } from '@wagmi/core';
import { atHead } from '@/lib/chain/at-head';
import type { HeadBlock } from '@/lib/chain/head-block';
import { serverConfig } from '@/lib/chain/server';
import { contracts } from '@/lib/contracts/contracts';
import { sameAddress } from '@/lib/domain/hex';
import type { ProposalDetail } from '@/lib/domain/proposal';
import type { Veto } from '@/lib/domain/veto';
import { replacesGuardian } from '@/lib/proposal-actions/replaces-guardian';
import { fromHistory } from './history/from-history';

/** How the council's brake stands on a proposal; null before its snapshot, when no seat can sign yet. */
export async function readVeto(
  proposal: Pick<ProposalDetail, 'id' | 'snapshot' | 'actions'>,
): Promise<Veto | null> {
  return atHead((head) => readVetoAt(proposal, head));
}

async function readVetoAt(
  { id, snapshot, actions }: Pick<ProposalDetail, 'id' | 'snapshot' | 'actions'>,
  head: HeadBlock,
): Promise<Veto | null> {
  const { councilGuardian, council, governor } = contracts;
  if (head.timestamp <= snapshot) return null;
  const [[signed, needed, seats, hasEnded, sunset, guardian], signatures] = await Promise.all([
    readContracts(serverConfig, {
      allowFailure: false,
      blockNumber: head.number,
      contracts: [
        { ...councilGuardian, functionName: 'signatures', args: [id] },
        { ...councilGuardian, functionName: 'signaturesNeeded', args: [id] },
        { ...council, functionName: 'activeCountAt', args: [snapshot] },
        { ...councilGuardian, functionName: 'hasEnded' },
        { ...councilGuardian, functionName: 'sunset' },
        { ...governor, functionName: 'proposalGuardian' },
      ],
    }),
    fromHistory((history) => history.vetoSignatures(id)),
  ]);
  const replaced = !sameAddress(guardian, councilGuardian.address);
  const exempt = replacesGuardian(actions) ? 'exempt' : null;
  return {
    signed: Number(signed),
    needed: Number(needed),
    seats: Number(seats),
    ...signatures,
    obstacle: hasEnded ? 'ended' : replaced ? 'replaced' : exempt,
    sunset,
  };
}
