import { loadWalletKit } from './wallet-store';

/** Asks the wallet to change to this build's chain. @throws AppError when it refuses. */
export async function switchNetwork(): Promise<void> {
  await (await loadWalletKit())?.switchChain();
}
