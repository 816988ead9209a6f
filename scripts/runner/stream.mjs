import { ended, signalGroup, start } from './processes.mjs';

const TIME_LIMIT_MS = 25 * 60_000;

/**
 * Runs a command, passes its output on as it comes, and gives it back with the exit code. A command that hangs is
 * ended and counts as failed.
 *
 * @param options.hidden Keeps its output to ourselves.
 */
export async function stream(command, args, options = {}) {
  const child = start(command, args, { env: options.env });
  let output = '';
  for (const [source, sink] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    source.setEncoding('utf8');
    source.on('data', (text) => {
      output += text;
      if (!options.hidden) sink.write(text);
    });
  }
  const late = setTimeout(() => {
    output += '\nended: it took longer than 25 minutes\n';
    process.stdout.write('\nended: it took longer than 25 minutes\n');
    signalGroup(child, 'SIGKILL');
  }, TIME_LIMIT_MS);
  const code = await ended(child);
  clearTimeout(late);
  return { code, output };
}
