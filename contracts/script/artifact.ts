import { readFileSync } from 'node:fs';
import type { Hex } from 'viem';
import { z } from 'zod';

const artifactSchema = z.object({
  bytecode: z.object({ object: z.string().regex(/^0x[0-9a-f]+$/, 'unlinked or empty bytecode') }),
});

/**
 * Creation bytecode of a compiled contract.
 *
 * @param name The contract's name; its file must have the same one.
 * @throws Error when the contracts are not compiled, or the bytecode waits for a library.
 */
export function creationBytecode(name: string): Hex {
  const path = `contracts/out-deploy/${name}.sol/${name}.json`;
  const artifact = artifactSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return `0x${artifact.bytecode.object.slice(2)}`;
}
