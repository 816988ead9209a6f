const LENGTH = 150;

/** The beginning of a markdown text, under its first heading, as one line of plain words, cut between words. */
export function excerpt(text: string): string {
  const sections = text.slice(0, LENGTH * 8).split(/^#+\s.*$/m);
  const words = (sections.find((section) => section.trim() !== '') ?? text)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[#>]+|[-*+]|\d+\.)\s+/gm, '')
    .replace(/[*_`~|]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length <= LENGTH) return words;
  const cut = words.slice(0, LENGTH);
  const end = cut.lastIndexOf(' ');
  return `${(end > LENGTH / 2 ? cut.slice(0, end) : cut).replace(/[\s,.;:–-]+$/, '')}…`;
}
