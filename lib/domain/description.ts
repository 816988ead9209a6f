/** Longest description our builder writes, in bytes of UTF-8. */
export const MAX_DESCRIPTION_BYTES = 20_000;

const PROPOSER_SUFFIX = /\s*#proposer=0x[0-9a-fA-F]{40}\s*$/;

/**
 * The description a proposal is made with: a title line, the text, and `#proposer=0x…`, which the governor checks so
 * that nobody else can submit the same content first.
 */
export function composeDescription(title: string, body: string, proposer: string): string {
  return `# ${title.trim()}\n\n${body.trim()}\n\n#proposer=${proposer}`;
}

/** Title and text of a description, however it was made. The title is the first line that says something. */
export function splitDescription(description: string): { title: string; body: string } {
  const text = description.replace(PROPOSER_SUFFIX, '').trim();
  const end = text.indexOf('\n');
  const first = end === -1 ? text : text.slice(0, end);
  const title = first.replace(/^#+\s*/, '').trim();
  if (title.length > MAX_TITLE_SHOWN) return { title: `${title.slice(0, MAX_TITLE_SHOWN)}…`, body: text };
  return { title, body: end === -1 ? '' : text.slice(end + 1).trim() };
}

/** Bytes of UTF-8 in a text: what the chain stores and the limits count. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

const MAX_TITLE_SHOWN = 200;
