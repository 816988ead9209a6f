import { existsSync, statfsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { run } from './processes.mjs';
import { Refusal } from './say.mjs';

const GIGABYTE = 1024 ** 3;

/** @throws Refusal unless this is Node 20.19 or later. */
export function demandNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Refusal(
    `Node ${process.versions.node} is too old: install Node 20.19 or later (20 and 22 are tested) and try again.`,
  );
}

/** @throws Refusal when there is too little room for what is about to be installed and built. */
export function demandDisk() {
  const needed = mustInstall() ? 3 : 1;
  const { bavail, bsize } = statfsSync('.');
  const free = (bavail * bsize) / GIGABYTE;
  if (free >= needed) return;
  throw new Refusal(
    `Only ${free.toFixed(1)} GB are free here and ${needed} GB are needed: make room, or move the project to a larger disk.`,
  );
}

/** A port from the environment. @throws Refusal when it is no port number. */
export function portFrom(name, fallback) {
  const text = process.env[name] || String(fallback);
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Refusal(`${name} must be a port number between 1 and 65535, not "${text}".`);
}

/** @throws Refusal when somebody listens there already. */
export async function demandPort(name, port) {
  // Whoever listens on all addresses or on one of the two loopback ones is in the way.
  for (const host of ['127.0.0.1', '::1', '::']) {
    const problem = await tryPort(port, host);
    if (problem === 'EACCES')
      throw new Refusal(
        `Port ${port} needs privileges: choose another one, for example "${name}=${port + 10000} npm run demo".`,
      );
    if (problem === 'EADDRINUSE') {
      throw new Refusal(
        `Port ${port} is taken: end what uses it, or choose another one, for example "${name}=${port + 10} npm run demo".`,
      );
    }
  }
}

function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}

/** Whether `npm ci` is due: nothing installed, or another lockfile than the installed one. */
export function mustInstall() {
  const installed = 'node_modules/.package-lock.json';
  return !existsSync(installed) || statSync('package-lock.json').mtimeMs > statSync(installed).mtimeMs;
}

export async function install() {
  await run('npm', ['ci', '--no-audit', '--no-fund'], { log: 'install' });
  return 'dependencies installed';
}
