import 'server-only';
import { readContracts } from '@wagmi/core';
import { perHead } from '@/lib/chain/per-head';
import { serverConfig } from '@/lib/chain/server';
import { contracts } from '@/lib/contracts/contracts';
import { type GovernanceRules, phaseOf } from '@/lib/domain/governance-rules';
import { sameAddress } from '@/lib/domain/hex';

/** The rules of stakes, of the council and of its phases, from the chain. */
export const readGovernanceRules = perHead(async ({ number: blockNumber }): Promise<GovernanceRules> => {
  const { stakedKei, council, councilGuardian, governor } = contracts;
  const [silence, rate, maxRate, settings, phase, meter, vetoBps, sunset, hasEnded, guardian] =
    await readContracts(serverConfig, {
      allowFailure: false,
      blockNumber,
      contracts: [
        { ...stakedKei, functionName: 'SILENCE' },
        { ...stakedKei, functionName: 'earlyExitRateBps' },
        { ...stakedKei, functionName: 'MAX_EARLY_EXIT_RATE_BPS' },
        { ...council, functionName: 'settings' },
        { ...council, functionName: 'phase' },
        { ...council, functionName: 'phaseMeter' },
        { ...councilGuardian, functionName: 'vetoBps' },
        { ...councilGuardian, functionName: 'sunset' },
        { ...councilGuardian, functionName: 'hasEnded' },
        { ...governor, functionName: 'proposalGuardian' },
      ],
    });
  const [decentralized, total] = meter;
  const { endorsementBacking, maxMissesInRow, sharedBps, fullBps, holdPeriod } = settings;
  return {
    stake: { silence, earlyExitRateBps: rate, maxEarlyExitRateBps: maxRate },
    council: { endorsementBacking, maxMissesInRow },
    brake: {
      seatsBps: Number(vetoBps),
      sunset,
      ended: hasEnded || !sameAddress(guardian, councilGuardian.address),
    },
    meter: { phase: phaseOf(phase), decentralized, total, sharedBps, fullBps, hold: holdPeriod },
  };
});
