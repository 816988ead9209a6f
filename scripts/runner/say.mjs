/** Seconds since a `Date.now()`, for people. */
export function since(begun) {
  const seconds = (Date.now() - begun) / 1000;
  return seconds < 60
    ? `${seconds.toFixed(1)} s`
    : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

export function say(line = '') {
  process.stdout.write(`${line}\n`);
}

/** Something the person in front of the terminal can mend; shown as its one line, without a stack. */
export class Refusal extends Error {}

/** Runs one step: its name when it begins, its time when it ends, and a sign of life every twenty seconds between. */
export async function step(name, work) {
  const begun = Date.now();
  say(`· ${name} …`);
  const alive = setInterval(() => say(`    still at it (${since(begun)})`), 20_000);
  try {
    const result = await work();
    const note = typeof result === 'string' ? result : 'done';
    say(`  ✓ ${note} (${since(begun)})`);
  } finally {
    clearInterval(alive);
  }
}
