import { WalletAccount } from './wallet-account';
import type { WalletParts } from './wallet-kit';
import { WalletPart } from './wallet-part';

/** What the kit brings to the page besides its own list of wallets. */
export const walletParts: WalletParts = { Island: WalletPart, Account: WalletAccount };
