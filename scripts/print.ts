/** The only door of the scripts to the terminal: one plain line on standard output. */
export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** One plain line on standard error. */
export function printError(line: string): void {
  process.stderr.write(`${line}\n`);
}
