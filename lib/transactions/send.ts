import {
  type Config,
  estimateGas,
  getBlockNumber,
  getTransaction,
  getTransactionCount,
  writeContract,
} from '@wagmi/core';
import { encodeFunctionData } from 'viem';
import { chain } from '@/lib/chain/chain';
import { type Address, type Hex, sameAddress } from '@/lib/domain/hex';
import type { Call } from './call';
import { inputMark, type PendingEntry } from './pending-entry';
import { removePending, savePending } from './pending-store';
import type { ReviewedWallet } from './reviewed-wallet';

/**
 * Asks the wallet to send a call and writes the answer down before anything else can happen to this page.
 *
 * @returns The entry, state `signed`. @throws what the wallet throws.
 */
export async function send(
  config: Config,
  wallet: ReviewedWallet,
  call: Call,
  intent: { name: string; fingerprint: string },
): Promise<PendingEntry> {
  const { address, abi, functionName, args } = call;
  const data = encodeFunctionData({ abi, functionName, args });
  const [gas, expected, height] = await Promise.all([
    gasFor(config, wallet, { to: address, data }),
    getTransactionCount(config, { address: wallet.account, blockTag: 'pending', chainId: chain.id }),
    getBlockNumber(config, { chainId: chain.id, cacheTime: 0 }),
  ]);
  const hash = await writeContract(config, {
    address,
    abi,
    functionName,
    args,
    account: wallet.account,
    connector: wallet.connector,
    chainId: chain.id,
    ...(gas === undefined ? {} : { gas }),
  });
  const now = Date.now();
  const entry: PendingEntry = {
    chainId: wallet.chainId,
    account: wallet.account,
    nonce: expected,
    hash,
    name: intent.name,
    fingerprint: intent.fingerprint,
    to: address,
    inputMark: inputMark(data),
    fromBlock: Number(height),
    sentAt: now,
    lastSeenAt: now,
    state: 'signed',
  };
  savePending(entry);
  return withRealNonce(config, entry);
}

/**
 * The estimate and half of it again. A checkpoint written twice in one second is overwritten, in two seconds it is two:
 * an estimate made right after a block can be far too low for the next one. What is not used is not paid.
 *
 * @returns undefined when the node cannot say: the wallet estimates for itself then.
 */
async function gasFor(
  config: Config,
  wallet: ReviewedWallet,
  call: { to: Address; data: Hex },
): Promise<bigint | undefined> {
  const estimate = await estimateGas(config, { ...call, account: wallet.account, chainId: chain.id }).catch(
    () => undefined,
  );
  return estimate === undefined ? undefined : (estimate * 3n) / 2n;
}

/** Wallets may choose another nonce than the node expects: once the transaction is visible, its own counts. */
async function withRealNonce(config: Config, entry: PendingEntry): Promise<PendingEntry> {
  const sent = await getTransaction(config, { hash: entry.hash, chainId: chain.id }).catch(() => undefined);
  if (sent === undefined || sent.nonce === entry.nonce || !sameAddress(sent.from, entry.account))
    return entry;
  removePending(entry);
  const corrected = { ...entry, nonce: sent.nonce };
  savePending(corrected);
  return corrected;
}
