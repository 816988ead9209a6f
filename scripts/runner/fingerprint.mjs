import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a build of the app is made of. */
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'contracts/deployments',
  'contracts/script/demo-accounts.ts',
  'next.config.js',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];

/** Settings that are compiled in. */
const settings = /^(CHAIN_ID|FRAME_ANCESTORS|NEXT_DIST_DIR|NEXT_PUBLIC_.*)$/;

/** Changes exactly when a build of the app would. */
export function appFingerprint(env) {
  const hash = createHash('sha256');
  hash.update(process.versions.node.split('.')[0]);
  for (const name of Object.keys(env)
    .filter((name) => settings.test(name))
    .sort()) {
    hash.update(`${name}=${env[name]}\n`);
  }
  for (const source of sources) addTo(hash, source);
  return hash.digest('hex');
}

function addTo(hash, path) {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
    return;
  }
  if (/\.test\.tsx?$/.test(path)) return;
  hash.update(`${path}\n`);
  hash.update(readFileSync(path));
}
