import type { TreasuryMovement } from '@/lib/domain/treasury';

export const directions = ['all', 'in', 'out'] as const;

export type Direction = (typeof directions)[number];

export type MovementSelection = { direction: Direction; page: number };

export const PAGE_SIZE = 20;

type SearchParams = Record<string, string | string[] | undefined>;

/** What the URL asks for; whatever it does not say, or says wrongly, is the default. */
export function readMovementSelection(params: SearchParams): MovementSelection {
  const one = (name: string) => {
    const value = params[name];
    return (Array.isArray(value) ? value[0] : value) ?? '';
  };
  const page = one('page');
  return {
    direction: directions.find((direction) => direction === one('show')) ?? 'all',
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** One page of the movements, which come newest first. */
export function selectMovements(
  movements: readonly TreasuryMovement[],
  { direction, page }: MovementSelection,
) {
  const found = movements.filter((movement) => direction === 'all' || movement.direction === direction);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const shown = Math.min(page, pages);
  return { rows: found.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE), page: shown, pages };
}

/** The treasury's URL (without the locale) for a selection; defaults are left out. */
export function movementsHref({ direction, page }: MovementSelection): string {
  const params = new URLSearchParams();
  if (direction !== 'all') params.set('show', direction);
  if (page > 1) params.set('page', String(page));
  const text = params.toString();
  return `/treasury${text === '' ? '' : `?${text}`}#movements`;
}
