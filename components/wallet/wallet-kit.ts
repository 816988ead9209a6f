import type { ComponentType, ReactNode } from 'react';
import type { Address } from '@/lib/domain/hex';
import type { WithWalletProps } from './with-wallet';

/** RainbowKit's doors. */
export type WalletDoors = {
  /** Opens the list of wallets. */
  connect: () => void;
  /** Opens the connected account: copy, disconnect. */
  account: () => void;
};

/** What the loaded wallet kit can do for the rest of the page. */
export type WalletKit = {
  /** RainbowKit. Fetched when first asked for, from here: what the kit has is then not fetched again. */
  doors: () => Promise<WalletDoors | undefined>;
  /** Asks the wallet for this build's chain, adding it when the wallet does not know it. @throws AppError */
  switchChain: () => Promise<void>;
};

/** What the page draws with a wallet only. It comes with the kit, so that a page without a wallet does not load it. */
export type WalletParts = {
  /** A part of the page among wagmi's hooks. */
  Island: <P extends object>(props: WithWalletProps<P>) => ReactNode;
  /** The account in the header, or the way back to our network. */
  Account: ComponentType<{ account: Address; wrongChain: boolean }>;
  /** Where the demo wallet asks its person; on a local chain only. */
  Window?: ComponentType;
};
