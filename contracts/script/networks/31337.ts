import { parseUnits } from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { DAY } from '@/lib/domain/time-units';
import { DEMO_MNEMONIC, demoIndex } from '../demo-accounts';
import type { NetworkParameters } from '../network-parameters';

/** The local chain: the rules of a live deployment, with demo tokens in place of foreign ones. */
export const parameters: NetworkParameters = {
  chainName: 'K-Gov local chain',
  nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
  votingDelay: 2 * DAY,
  votingPeriod: 5 * DAY,
  proposalThreshold: parseUnits('50000', 18),
  quorumNumerator: 4n,
  timelockDelay: 2 * DAY,
  guardian: mnemonicToAccount(DEMO_MNEMONIC, { addressIndex: demoIndex('guardian') }).address,
  demoTokens: [
    { name: 'Demo Dollar', symbol: 'dUSD', decimals: 6, supply: parseUnits('50000000', 6) },
    { name: 'Lotus Network', symbol: 'LOTUS', decimals: 18, supply: parseUnits('200000000', 18) },
  ],
};
