import { switchChain } from '@wagmi/core';
import { chain } from '@/lib/chain/chain';
import { wagmiConfig } from '@/lib/chain/wagmi';
import { toAppError } from '@/lib/errors/to-app-error';

/** Asks the wallet for our chain; a wallet that does not know it gets our own endpoint. @throws AppError */
export async function switchToOurChain(): Promise<void> {
  try {
    await switchChain(wagmiConfig, {
      chainId: chain.id,
      addEthereumChainParameter: {
        chainName: chain.name,
        nativeCurrency: chain.nativeCurrency,
        rpcUrls: [new URL('/api/rpc', window.location.origin).href],
      },
    });
  } catch (error) {
    throw toAppError(error);
  }
}
