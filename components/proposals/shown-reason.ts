import { cleanText } from '@/components/common/markdown-text';

const MOST = 500;
const MOST_LINES = 8;

/** A reason as a list shows it: without invisible characters, and no longer than what people read in passing. */
export function shownReason(reason: string): string {
  // Cut before it is cleaned: cleaning a megabyte would hold up everyone else.
  const clean = cleanText(reason.slice(0, MOST * 4)).trim();
  const lines = clean.split(/\n+/);
  const kept = Array.from(lines.slice(0, MOST_LINES).join('\n'));
  const whole = reason.length <= MOST * 4 && lines.length <= MOST_LINES && kept.length <= MOST;
  return whole ? kept.join('') : `${kept.slice(0, MOST).join('').trimEnd()}…`;
}
