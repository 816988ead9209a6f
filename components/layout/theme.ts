export type Theme = 'light' | 'dark';

/** What was chosen in this browser; undefined follows the system. */
export type ThemeChoice = { theme: Theme | undefined; contrast: 'more' | 'normal' | undefined };

const listeners = new Set<() => void>();

/** The choice as one short text: `dark more`, `system system`. */
export function readThemeChoice(): string {
  const { theme, contrast } = stored();
  return `${theme ?? 'system'} ${contrast ?? 'system'}`;
}

/** Remembered in this browser, where the script in the page's head finds it. */
export function chooseTheme(change: Partial<ThemeChoice>): void {
  const choice = { ...stored(), ...change };
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

/** Puts the classes on the document: by choice, else by system. Its short form runs first, in theme-script.tsx. */
export function applyTheme(choice: ThemeChoice = stored()): void {
  const { classList } = document.documentElement;
  const asks = (query: string) => matchMedia(query).matches;
  classList.toggle('dark', choice.theme ? choice.theme === 'dark' : asks('(prefers-color-scheme: dark)'));
  classList.toggle(
    'contrast',
    choice.contrast ? choice.contrast === 'more' : asks('(prefers-contrast: more)'),
  );
}

function stored(): ThemeChoice {
  try {
    const theme = localStorage.getItem('theme');
    const contrast = localStorage.getItem('contrast');
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : undefined,
      contrast: contrast === 'more' || contrast === 'normal' ? contrast : undefined,
    };
  } catch {
    return { theme: undefined, contrast: undefined };
  }
}
