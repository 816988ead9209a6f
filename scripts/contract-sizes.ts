import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { DEPLOYED_CONTRACTS } from './deployed-contracts';

/** EIP-170: no contract's code may be larger, in bytes. */
export const SIZE_LIMIT = 24_576;

const codeSchema = z.object({ object: z.string().startsWith('0x') });
const artifactSchema = z.object({ bytecode: codeSchema, deployedBytecode: codeSchema });

/** Size in bytes of each contract that gets deployed, and of the code that creates it. Expects them compiled. */
export function contractSizes(): { name: string; size: number; creation: number }[] {
  return DEPLOYED_CONTRACTS.map((name) => {
    const path = `contracts/out-deploy/${name}.sol/${name}.json`;
    const artifact = artifactSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return { name, size: bytesOf(artifact.deployedBytecode), creation: bytesOf(artifact.bytecode) };
  });
}

function bytesOf({ object }: { object: string }): number {
  return (object.length - 2) / 2;
}
