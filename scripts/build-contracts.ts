import { spawnSync } from 'node:child_process';
import { forgeBinary } from './forge';
import { forgeEnv } from './forge-env';
import { oneAtATime } from './one-at-a-time';

/**
 * Compiles what gets deployed (not its tests). Does nothing when the sources did not change.
 *
 * Its output has a folder of its own: forge writes artifacts without bytecode for files that a filtered run only
 * needed as imports, and then takes those for complete. One process at a time: forge writes its notes anew even when
 * there is nothing to compile, and another one that reads half of them compiles everything.
 *
 * @throws Error with the compiler's own words when it fails.
 */
export function buildContracts(): void {
  const folders = ['--out', 'contracts/out-deploy', '--cache-path', 'contracts/cache-deploy'];
  const args = ['build', '--skip', 'test', ...folders];
  const result = oneAtATime('build-contracts', () =>
    spawnSync(forgeBinary(), args, { encoding: 'utf8', env: forgeEnv('default') }),
  );
  if (result.error !== undefined) throw result.error;
  if (result.status !== 0) throw new Error(`forge build failed:\n${result.stdout}\n${result.stderr}`);
}
