import { spawnSync } from 'node:child_process';
import { forgeBinary } from './forge';

/**
 * Compiles what gets deployed (not its tests). Does nothing when the sources did not change.
 *
 * Its output has a folder of its own: forge writes artifacts without bytecode for files that a filtered run only
 * needed as imports, and then takes those for complete.
 *
 * @throws Error with the compiler's own words when it fails.
 */
export function buildContracts(): void {
  const folders = ['--out', 'contracts/out-deploy', '--cache-path', 'contracts/cache-deploy'];
  const result = spawnSync(forgeBinary(), ['build', '--skip', 'test', ...folders], { encoding: 'utf8' });
  if (result.error !== undefined) throw result.error;
  if (result.status !== 0) throw new Error(`forge build failed:\n${result.stdout}\n${result.stderr}`);
}
