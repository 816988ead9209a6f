import { readFileSync, writeFileSync } from 'node:fs';

type Entry = {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};

const LOCK = 'package-lock.json';
const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'wasm32',
  'win32',
];
const PROCESSORS: Record<string, string> = { amd64: 'x64', wasi: 'wasm32', universal: 'universal' };

/**
 * `npm install` leaves packages for other systems out of the lockfile when the registry at hand does not carry them,
 * and `npm ci` then refuses the lockfile it wrote. This puts them back, named and versioned as their parents ask, so
 * that an install on any system takes what the lockfile says. Run it after every change of dependencies.
 */
function main(): void {
  const lock = JSON.parse(readFileSync(LOCK, 'utf8')) as { packages: Record<string, Entry> };
  for (const parent of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`;
      if (lock.packages[path] !== undefined || !/^\d/.test(version)) continue;
      const platform = platformOf(name);
      if (platform === undefined) continue;
      lock.packages[path] = { version, ...platform, ...(parent.dev ? { dev: true } : {}), optional: true };
    }
  }
  const [root, ...rest] = Object.entries(lock.packages);
  if (root === undefined) throw new Error(`${LOCK} is empty`);
  rest.sort(([a], [b]) => (a < b ? -1 : 1));
  lock.packages = Object.fromEntries([root, ...rest]);
  writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
}

/** The system and processor that a package's name ends with; undefined when it names none. */
function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> | undefined {
  const parts = name.split(/[-/]/);
  const at = parts.findIndex((part) => SYSTEMS.includes(part));
  const [system, processor] = parts.slice(at);
  if (at === -1 || system === undefined || processor === undefined) return undefined;
  if (system === 'wasm32') return { cpu: ['wasm32'] };
  const libc = parts.includes('musl') ? { libc: ['musl'] } : {};
  return { cpu: [PROCESSORS[processor] ?? processor], ...libc, os: [system] };
}

main();
