const MOST_ENTRIES = 2_000;
const MOST_BYTES = 32 * 1024 * 1024;

type Entry = { tag: string; body: string };

const entries = new Map<string, Entry>();
let bytes = 0;

/** The answer kept for a question, if it was made from the same facts. */
export function recall(question: string, tag: string): string | undefined {
  const entry = entries.get(question);
  if (entry === undefined || entry.tag !== tag) return undefined;
  entries.delete(question);
  entries.set(question, entry);
  return entry.body;
}

/** Keeps an answer; those not asked for the longest make room. */
export function remember(question: string, tag: string, body: string): void {
  forget(question);
  if (body.length > MOST_BYTES / 8) return;
  entries.set(question, { tag, body });
  bytes += body.length;
  for (const oldest of entries.keys()) {
    if (entries.size <= MOST_ENTRIES && bytes <= MOST_BYTES) return;
    forget(oldest);
  }
}

function forget(question: string): void {
  const entry = entries.get(question);
  if (entry === undefined) return;
  entries.delete(question);
  bytes -= entry.body.length;
}
