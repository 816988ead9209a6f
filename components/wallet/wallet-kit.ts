/** What the loaded wallet kit can do for the rest of the page. */
export type WalletKit = {
  /** Opens the list of wallets. */
  connect: () => void;
  /** Opens the connected account: copy, disconnect. */
  account: () => void;
  /** Asks the wallet for this build's chain, adding it when the wallet does not know it. @throws AppError */
  switchChain: () => Promise<void>;
};
