import { ended, signalGroup, start } from './processes.mjs';

const TIME_LIMIT_MS = 25 * 60_000;

/**
 * Runs a command, tells its output line by line as it comes, and gives it back with the exit code. A command that
 * hangs is ended and counts as failed.
 *
 * @param options.tell Takes one line; without it the output is kept to ourselves.
 */
export async function stream(command, args, { tell = () => {}, env } = {}) {
  const child = start(command, args, { env });
  let output = '';
  for (const source of [child.stdout, child.stderr]) {
    let line = '';
    source.setEncoding('utf8');
    source.on('data', (text) => {
      output += text;
      const lines = (line + text).split('\n');
      line = lines.pop() ?? '';
      for (const whole of lines) tell(whole);
    });
    source.once('end', () => {
      if (line !== '') tell(line);
    });
  }
  const late = setTimeout(() => {
    output += '\nended: it took longer than 25 minutes\n';
    tell('ended: it took longer than 25 minutes');
    signalGroup(child, 'SIGKILL');
  }, TIME_LIMIT_MS);
  const code = await ended(child);
  clearTimeout(late);
  return { code, output };
}
