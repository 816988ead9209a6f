/** Puts the class `dark` on the document: by choice, else by system. Its short form runs first, in theme-script.tsx. */
export function applyTheme(): void {
  let theme: string | null = null;
  try {
    theme = localStorage.getItem('theme');
  } catch {
    // Forbidden storage means no choice.
  }
  const dark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.classList.toggle('dark', dark);
}
