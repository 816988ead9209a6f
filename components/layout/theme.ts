import { applyTheme, storedTheme, type ThemeChoice } from './apply-theme';

const listeners = new Set<() => void>();

/** The choice as one short text: `dark more`, `system system`. */
export function readThemeChoice(): string {
  const { theme, contrast } = storedTheme();
  return `${theme ?? 'system'} ${contrast ?? 'system'}`;
}

/** Remembered in this browser, where the script in the page's head finds it. */
export function chooseTheme(change: Partial<ThemeChoice>): void {
  const choice = { ...storedTheme(), ...change };
  for (const key of ['theme', 'contrast'] as const) {
    try {
      if (choice[key] === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, choice[key]);
    } catch {
      // Storage may be forbidden; the choice then lasts as long as the page.
    }
  }
  applyTheme(choice);
  for (const listener of listeners) listener();
}

export function subscribeToTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
