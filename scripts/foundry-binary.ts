import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Path of a Foundry tool's native binary for this platform.
 *
 * npm's own launcher (`@foundry-rs/<tool>/bin.mjs`) drops the exit status, so a failing test run looks green through
 * it. Whoever starts a Foundry tool starts the binary.
 *
 * @param tool Foundry's name for it.
 * @throws Error in one line when the package for this platform is not installed.
 */
export function foundryBinary(tool: 'forge' | 'anvil'): string {
  const machine = process.arch === 'x64' ? 'amd64' : process.arch;
  const name = `@foundry-rs/${tool}-${process.platform}-${machine}`;
  const file = process.platform === 'win32' ? `${tool}.exe` : tool;
  const binary = join(packageFolder(name), 'bin', file);
  if (!existsSync(binary)) throw new Error(`${name} holds no ${file}: run npm ci again.`);
  return binary;
}

function packageFolder(name: string): string {
  try {
    return dirname(require.resolve(`${name}/package.json`));
  } catch {
    throw new Error(`${name} is not installed: run npm ci (Foundry has no build for other platforms).`);
  }
}
