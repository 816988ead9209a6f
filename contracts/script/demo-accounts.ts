/**
 * The accounts of a local chain that people try the app with. Their keys come from the mnemonic that every
 * development chain shares and everybody knows: they are worth nothing anywhere else.
 */
export const DEMO_MNEMONIC = 'test test test test test test test test test test test junk';

/** The account that deploys and hands out KEI on a local chain (index on the path m/44'/60'/0'/0/index). */
export const DEPLOYER_INDEX = 0;

/**
 * Who the demo wallet can be.
 *
 * - newcomer: 25,000 KEI and no stake.
 * - holder: a large staker whose delegate has voted on an active proposal, so that overriding can be tried; one of
 *   its stakes is delegated on its own.
 * - delegate: votes with what others delegated; has voted on one active proposal and not yet on the others.
 * - proposer: votes for itself, far above the proposal threshold; one of its proposals is pending.
 * - guardian: holds a seat of the council; half of the seats together may cancel a proposal, and nothing else.
 */
export const demoAccounts = [
  { role: 'newcomer', index: 1 },
  { role: 'holder', index: 2 },
  { role: 'delegate', index: 3 },
  { role: 'proposer', index: 4 },
  { role: 'guardian', index: 5 },
] as const;

export type DemoRole = (typeof demoAccounts)[number]['role'];

/** Index of a role's account on the mnemonic's path. */
export function demoIndex(role: DemoRole): number {
  const found = demoAccounts.find((account) => account.role === role);
  if (found === undefined) throw new RangeError(`no demo account ${role}`);
  return found.index;
}
