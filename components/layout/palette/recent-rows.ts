import type { SearchRow } from './search-row';

const MOST = 5;

type Recent = Pick<SearchRow, 'href' | 'label' | 'detail' | 'icon'>;

/** What was chosen last in this browser and language, the newest first. */
export function readRecent(locale: string): Recent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(locale)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecent).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberRow(locale: string, { href, label, detail, icon }: Recent): void {
  const others = readRecent(locale).filter((row) => row.href !== href);
  try {
    localStorage.setItem(
      keyOf(locale),
      JSON.stringify([{ href, label, detail, icon }, ...others].slice(0, MOST)),
    );
  } catch {
    // Storage may be forbidden or full: nothing is remembered then.
  }
}

function keyOf(locale: string): string {
  return `recent-${locale}`;
}

/** Storage is anybody's on this origin: only paths of ours are followed. */
function isRecent(row: unknown): row is Recent {
  if (typeof row !== 'object' || row === null) return false;
  const { href, label, detail, icon } = row as Record<string, unknown>;
  return (
    typeof href === 'string' &&
    /^\/(?!\/)/.test(href) &&
    [label, detail, icon].every((text) => typeof text === 'string')
  );
}
