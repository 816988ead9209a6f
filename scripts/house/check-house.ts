import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { checkFile, type Violation } from './rules';

const CANARY = 'test/canary/house/';

/** Every broken rule in the files git knows or would know, the canary aside. */
export function checkHouse(): Violation[] {
  return sources()
    .filter((path) => !path.startsWith('test/canary/'))
    .flatMap((path) => checkFile(path, readFileSync(path, 'utf8')));
}

/** The rules that the canary breaks, as if it lay in `components/staking/`: all of them must be found. */
export function checkHouseCanary(): Set<string> {
  const path = 'components/staking/canary.tsx';
  return new Set(checkFile(path, readFileSync(`${CANARY}broken.tsx.txt`, 'utf8')).map(({ rule }) => rule));
}

function sources(): string[] {
  return (
    execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
      .split('\n')
      .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && path !== 'lib/contracts/generated.ts')
      // A file deleted since the last commit is still in git's index.
      .filter((path, i, all) => all.indexOf(path) === i && existsSync(path))
  );
}
