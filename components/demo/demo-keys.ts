import { type HDAccount, mnemonicToAccount } from 'viem/accounts';
import { DEMO_MNEMONIC, DEPLOYER_INDEX, type DemoRole, demoIndex } from '@/contracts/script/demo-accounts';
import type { Address } from '@/lib/domain/hex';

const known = new Map<number, HDAccount>();

/** A role's account with its key: everybody's, from the mnemonic that all development chains share. */
export function demoAccount(role: DemoRole): HDAccount {
  return accountAt(demoIndex(role));
}

export function demoAddress(role: DemoRole): Address {
  return demoAccount(role).address;
}

/** The account that hands out KEI on a local chain. */
export function faucetAccount(): HDAccount {
  return accountAt(DEPLOYER_INDEX);
}

function accountAt(addressIndex: number): HDAccount {
  const account = known.get(addressIndex) ?? mnemonicToAccount(DEMO_MNEMONIC, { addressIndex });
  known.set(addressIndex, account);
  return account;
}
