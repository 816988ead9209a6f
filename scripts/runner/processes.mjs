import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { Refusal } from './say.mjs';

const running = new Set();

/** Nothing we start reports home or asks for updates. */
export const quietEnv = {
  NEXT_TELEMETRY_DISABLED: '1',
  npm_config_update_notifier: 'false',
  npm_config_fund: 'false',
  npm_config_audit: 'false',
};

/**
 * Starts a process in a group of its own, so that ending the group ends all it started and nothing else.
 *
 * @param options.stdio As for `spawn`. With 'pipe' for its input, the process can notice that we are gone.
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, {
    stdio: options.stdio || ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...quietEnv, ...options.env },
    detached: true,
  });
  running.add(child);
  child.once('exit', () => {
    // A group outlives its leader when the leader died first; whatever is left of it is ours too.
    signalGroup(child, 'SIGKILL');
    running.delete(child);
  });
  child.once('error', () => running.delete(child));
  return child;
}

/** Runs a command to its end; its output goes to `.kgov/<log>.log`, and the end of it into the error if it fails. */
export async function run(command, args, { log, env } = {}) {
  const child = start(command, args, { env });
  const tail = keepOutput(child, log);
  const code = await ended(child);
  if (code !== 0) throw new Refusal(`"${command} ${args.join(' ')}" failed (${code}):\n${tail()}`);
}

/** Writes a process's output to `.kgov/<log>.log`; the function returned gives its last lines. */
export function keepOutput(child, log) {
  mkdirSync('.kgov', { recursive: true });
  const file = createWriteStream(`.kgov/${log}.log`);
  let last = '';
  const keep = (chunk) => {
    file.write(chunk);
    last = (last + chunk).slice(-6000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.once('close', () => file.end());
  return () => last.trim().split('\n').slice(-40).join('\n');
}

/** Exit code of a process, or the name of the signal or error that ended it. */
export function ended(child) {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(code === null ? signal : code));
  });
}

/** Ends everything started here: politely first, and after five seconds for good. */
export async function endAll() {
  const children = [...running];
  const gone = Promise.all(children.map((child) => ended(child)));
  for (const child of children) signalGroup(child, 'SIGTERM');
  const late = setTimeout(() => {
    for (const child of children) signalGroup(child, 'SIGKILL');
  }, 5000);
  await gone;
  clearTimeout(late);
}

export function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone.
  }
}
