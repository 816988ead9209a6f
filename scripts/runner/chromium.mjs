import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './processes.mjs';
import { Refusal } from './say.mjs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Finds a browser for the journeys, or installs Debian's where that is permitted.
 *
 * @throws Refusal with the one command that is missing.
 */
export async function demandChromium() {
  if (process.env.CHROMIUM && existsSync(process.env.CHROMIUM)) return `browser: ${process.env.CHROMIUM}`;
  const found = PLACES.find((place) => existsSync(place));
  if (found) return `browser: ${found}`;
  const asRoot = prefix();
  if (asRoot === undefined || !works('apt-get', ['--version'])) {
    throw new Refusal(
      'Chromium is missing and cannot be installed from here: run "sudo apt-get install chromium", or set CHROMIUM to a browser\'s path.',
    );
  }
  const [command, ...args] = [...asRoot, 'apt-get'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(command, [...args, 'update', '-qq'], { log: 'chromium', env });
  await run(command, [...args, 'install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    log: 'chromium',
    env,
  });
  return 'chromium installed';
}

function prefix() {
  if (process.getuid && process.getuid() === 0) return [];
  return works('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

function works(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
