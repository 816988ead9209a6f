import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** EIP-170: no contract's code may be larger, in bytes. */
export const SIZE_LIMIT = 24_576;

const DEPLOYED = ['KEI', 'StakedKEI', 'KGovernor', 'KTimelock', 'DelegateProfiles'];

const artifactSchema = z.object({ deployedBytecode: z.object({ object: z.string().startsWith('0x') }) });

/** Size in bytes of each contract that gets deployed. Expects them compiled. */
export function contractSizes(): { name: string; size: number }[] {
  return DEPLOYED.map((name) => {
    const path = `contracts/out-deploy/${name}.sol/${name}.json`;
    const artifact = artifactSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return { name, size: (artifact.deployedBytecode.object.length - 2) / 2 };
  });
}
