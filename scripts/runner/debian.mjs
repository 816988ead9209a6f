import { spawnSync } from 'node:child_process';
import { run } from './processes.mjs';
import { Refusal } from './say.mjs';

/**
 * Installs a package of Debian's where that is permitted.
 *
 * @throws Refusal with the one command that is missing.
 */
export async function installPackage(name, otherwise = '') {
  const asRoot = prefix();
  if (asRoot === undefined || !works('apt-get', ['--version'])) {
    throw new Refusal(
      `${name} is missing and cannot be installed from here: run "sudo apt-get install ${name}"${otherwise}.`,
    );
  }
  const [command, ...args] = [...asRoot, 'apt-get'];
  const options = { log: name, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run(command, [...args, 'update', '-qq'], options);
  await run(command, [...args, 'install', '-y', '-qq', '--no-install-recommends', name], options);
  return `${name} installed`;
}

function prefix() {
  if (process.getuid && process.getuid() === 0) return [];
  return works('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

function works(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
