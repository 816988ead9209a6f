/** A room of the house: which paths it holds, how high it stands, and whether its sub-folders are features. */
export type Room = { name: string; test: RegExp; rank: number; siblings?: boolean };

/** First match wins. Imports go to the same room or to a lower rank; `siblings` may not use one another. */
export const rooms: Room[] = [
  { name: 'lib/domain', test: /^lib\/domain\//, rank: 0 },
  { name: 'lib/contracts', test: /^lib\/contracts\//, rank: 1 },
  { name: 'lib/format', test: /^lib\/format\//, rank: 1 },
  { name: 'lib/env', test: /^lib\/env\.ts$/, rank: 1 },
  { name: 'lib/chain', test: /^lib\/chain\//, rank: 2 },
  { name: 'lib/proposal-actions', test: /^lib\/proposal-actions\//, rank: 2 },
  { name: 'lib/indexer', test: /^lib\/indexer\//, rank: 2 },
  { name: 'lib/errors', test: /^lib\/errors\//, rank: 2 },
  { name: 'lib/i18n', test: /^lib\/i18n\//, rank: 2 },
  { name: 'lib/transactions', test: /^lib\/transactions\//, rank: 3 },
  { name: 'lib/queries', test: /^lib\/queries\//, rank: 3 },
  { name: 'components/ui', test: /^components\/ui\//, rank: 4 },
  { name: 'components/common', test: /^components\/common\//, rank: 5 },
  { name: 'components/layout', test: /^components\/layout\//, rank: 5 },
  { name: 'components/wallet', test: /^components\/wallet\//, rank: 5 },
  { name: 'components/transactions', test: /^components\/transactions\//, rank: 5 },
  { name: 'components/demo', test: /^components\/demo\//, rank: 5 },
  { name: 'components/<feature>', test: /^components\/[^/]+\//, rank: 6, siblings: true },
  { name: 'app', test: /^app\//, rank: 7 },
  { name: 'indexer', test: /^indexer\//, rank: 8 },
];

/** Rooms of the same rank that may still be used, each for a reason. */
const sameRank: Array<{ from: string; to: string; because: string }> = [
  { from: 'lib/transactions', to: 'lib/queries', because: 'a write names the reads it outdates' },
  { from: 'lib/contracts', to: 'lib/format', because: 'none of them knows a view' },
];
const shared = new Set([
  'components/common',
  'components/layout',
  'components/wallet',
  'components/transactions',
  'components/demo',
]);
/** The index is another process: it shares the rules and the deployment, and the house knows it by its API alone. */
const sharedWithIndexer = new Set(['lib/domain', 'lib/contracts', 'lib/env']);
const foundations = new Set(['lib/chain', 'lib/indexer', 'lib/proposal-actions', 'lib/errors', 'lib/i18n']);

/** The room a path (relative to the project's root) lies in; undefined outside the house. */
export function roomOf(path: string): Room | undefined {
  return rooms.find((room) => room.test.test(path));
}

/** Whether code in `from` may import from `to`, both paths relative to the root. */
export function mayImport(from: string, to: string): boolean {
  const source = roomOf(from);
  const target = roomOf(to);
  if (source === undefined) return true;
  // The generated ABIs and the deployment are data; everything else outside the house is not for the house.
  if (target === undefined && /\.test\.tsx?$/.test(from)) return to.startsWith('test/');
  if (target === undefined)
    return to.startsWith('contracts/deployments/') || to === 'contracts/script/demo-accounts.ts';
  if (source === target) return source.siblings !== true || feature(from) === feature(to);
  // Primitives know formats and how a link keeps the language, and nothing else.
  if (source.name === 'components/ui')
    return target.name === 'lib/format' || /^lib\/i18n\/navigation/.test(to);
  if (source.name === 'indexer') return sharedWithIndexer.has(target.name);
  if (target.rank < source.rank) return true;
  if (target.rank > source.rank) return false;
  if (shared.has(source.name) && shared.has(target.name)) return true;
  if (foundations.has(source.name) && foundations.has(target.name)) return true;
  return sameRank.some((pair) => pair.from === source.name && pair.to === target.name);
}

function feature(path: string): string | undefined {
  return path.split('/')[1];
}
