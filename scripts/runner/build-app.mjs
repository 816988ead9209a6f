import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { appFingerprint } from './fingerprint.mjs';
import { run } from './processes.mjs';

/**
 * Builds the app for production unless the build at hand is of the same sources and settings.
 *
 * @param env Settings in addition to those of this process.
 */
export async function buildApp(env) {
  const all = { ...process.env, ...env };
  const folder = all.NEXT_DIST_DIR || '.next';
  const note = `.kgov/build${folder.replace(/[^a-z0-9]+/gi, '-')}.txt`;
  const fingerprint = appFingerprint(all);
  if (existsSync(`${folder}/BUILD_ID`) && readOr(note) === fingerprint) return 'app is built already';
  mkdirSync('.kgov', { recursive: true });
  rmSync(note, { force: true });
  await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { log: 'build', env });
  writeFileSync(note, fingerprint);
  return 'app built';
}

function readOr(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
