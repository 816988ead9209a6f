/** Names and terms that stay as they are in every language. */
const names = new Set([
  'K-Gov',
  'KEI',
  'sKEI',
  'ETH',
  'dUSD',
  'Governor',
  'Timelock',
  'Calldata',
  'Gas',
  'DAO',
  'Stake',
  'CSV',
  'PNG',
  'Safe',
  'RPC',
  'ABI',
  'UTC',
  'wei',
]);

/** The contract's own name, as it stands on chain. */
const tokenName = /Staked KEI/g;

/** Whether a message may read the same in English and elsewhere: only values, signs, names. */
export function sameInEveryLanguage(text: string): boolean {
  const words =
    text
      .replace(tokenName, ' ')
      .replace(/\{[^{}]*\}|<[^<>]*>/g, ' ')
      .match(/[\p{L}-]{2,}/gu) ?? [];
  return words.every((word) => names.has(word));
}
