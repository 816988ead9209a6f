export type Theme = 'light' | 'dark';

/** What was chosen in this browser; undefined follows the system. */
export type ThemeChoice = { theme: Theme | undefined; contrast: 'more' | 'normal' | undefined };

/** Puts the classes on the document: by choice, else by system. Its short form runs first, in theme-script.tsx. */
export function applyTheme(choice: ThemeChoice = storedTheme()): void {
  const { classList } = document.documentElement;
  const asks = (query: string) => matchMedia(query).matches;
  classList.toggle('dark', choice.theme ? choice.theme === 'dark' : asks('(prefers-color-scheme: dark)'));
  classList.toggle(
    'contrast',
    choice.contrast ? choice.contrast === 'more' : asks('(prefers-contrast: more)'),
  );
}

export function storedTheme(): ThemeChoice {
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
