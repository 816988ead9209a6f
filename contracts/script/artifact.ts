import { readFileSync } from 'node:fs';
import { type Abi, type ContractConstructorArgs, encodeDeployData, type Hex } from 'viem';
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

/** What a transaction without recipient carries to create a compiled contract. @throws As `creationBytecode`. */
export function creationData<const abi extends Abi>(
  name: string,
  abi: abi,
  args: ContractConstructorArgs<abi>,
): Hex {
  // viem cannot narrow a generic ABI; this function's signature has checked the arguments.
  const options = { abi: abi as Abi, args: args as readonly unknown[] };
  return encodeDeployData({ ...options, bytecode: creationBytecode(name) });
}
