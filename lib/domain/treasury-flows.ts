import type { Asset, TreasuryMovement } from './treasury';

/** One month of one asset, in its base units. `month` is its first second (UTC). */
export type MonthFlow = {
  month: number;
  in: bigint;
  out: bigint;
  /** Proposals that ordered its payments, the oldest first. */
  proposals: NonNullable<TreasuryMovement['proposal']>[];
};

export type AssetFlows = {
  asset: Asset;
  /** Every month from the first movement to now, at most `months` of them, the oldest first. */
  months: MonthFlow[];
};

/** What came in and went out, month by month (UTC), of every asset that ever moved in those months. */
export function foldFlows(movements: readonly TreasuryMovement[], now: number, months: number): AssetFlows[] {
  const oldest = movements.reduce((least, { timestamp }) => Math.min(least, timestamp), now);
  const starts: number[] = [];
  for (let month = monthOf(now); starts.length < months; month = monthOf(month - 1)) {
    starts.unshift(month);
    if (month <= oldest) break;
  }
  const first = starts[0] ?? now;
  const shown = [...movements].reverse().filter(({ timestamp }) => timestamp >= first);
  const assets = new Map(shown.map(({ asset }) => [asset.address.toLowerCase(), asset]));
  return [...assets].map(([key, asset]) => ({
    asset,
    months: starts.map((month) =>
      foldMonth(
        month,
        shown.filter(
          (movement) => movement.asset.address.toLowerCase() === key && monthOf(movement.timestamp) === month,
        ),
      ),
    ),
  }));
}

/** The first second of the month (UTC) that `timestamp` lies in. */
export function monthOf(timestamp: number): number {
  const date = new Date(timestamp * 1000);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / 1000;
}

function foldMonth(month: number, movements: readonly TreasuryMovement[]): MonthFlow {
  const sum = (direction: 'in' | 'out') =>
    movements.reduce((total, each) => (each.direction === direction ? total + each.amount : total), 0n);
  const proposals = new Map(
    movements.flatMap(({ proposal }) => (proposal === null ? [] : [[proposal.id, proposal] as const])),
  );
  return { month, in: sum('in'), out: sum('out'), proposals: [...proposals.values()] };
}
