import { type Config, type Connector, getAccount } from '@wagmi/core';
import { chain } from '@/lib/chain/chain';
import type { Address } from '@/lib/domain/hex';
import { sameAddress } from '@/lib/domain/hex';
import { AppError } from '@/lib/errors/app-error';

export type ReviewedWallet = { account: Address; chainId: number; connector: Connector };

/** The wallet as it is now. @throws AppError disconnected or wrongChain. */
export function currentWallet(config: Config): ReviewedWallet {
  const { address, chainId, connector } = getAccount(config);
  if (address === undefined || connector === undefined) throw new AppError('disconnected');
  if (chainId !== chain.id) throw new AppError('wrongChain');
  return { account: address, chainId, connector };
}

/**
 * That the wallet is still what was reviewed, asked of the wallet itself and not of our memory: accounts and chains are
 * switched between a review and a signature. @throws AppError disconnected, wrongAccount or wrongChain.
 */
export async function assertReviewed(config: Config, reviewed: ReviewedWallet): Promise<void> {
  const now = currentWallet(config);
  const [accounts, chainId] = await Promise.all([now.connector.getAccounts(), now.connector.getChainId()]);
  if (!sameAddress(now.account, reviewed.account) || !sameAddress(accounts[0], reviewed.account)) {
    throw new AppError('wrongAccount');
  }
  if (chainId !== reviewed.chainId) throw new AppError('wrongChain');
}
