import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type Address, type Hex, isAddress, isAddressEqual, isHex, keccak256, stringToHex } from 'viem';
import { z } from 'zod';

const hex = z.custom<Hex>((value) => isHex(value), 'not hexadecimal');
const address = z.custom<Address>((value) => typeof value === 'string' && isAddress(value), 'not an address');

const journalSchema = z.object({
  deployer: address,
  /** Of the parameters: a deployment is not resumed with other ones. */
  parameters: hex,
  /** The deployer's nonce before the first step; step i has this nonce plus i. */
  firstNonce: z.number().int().nonnegative(),
  startBlock: z.number().int().nonnegative().optional(),
  steps: z.array(z.object({ what: z.string(), hash: hex, address: address.optional() })),
});

type Journal = z.infer<typeof journalSchema>;

/** What a deployment has done so far, beside the file it is going to write. */
export type DeployJournal = {
  readonly firstNonce: number;
  readonly steps: Journal['steps'];
  startBlock: number | undefined;
  /** Notes a transaction before it is waited for. */
  note: (place: number, step: Journal['steps'][number]) => void;
  save: () => void;
  /** The deployment is complete: nothing is left to resume. */
  remove: () => void;
};

/**
 * Opens the journal of a deployment that was broken off, or begins one.
 *
 * @param options.nonce The deployer's next one.
 * @throws Error when another account or other parameters began it.
 */
export function openJournal(options: {
  path: string;
  deployer: Address;
  parameters: unknown;
  nonce: number;
}): DeployJournal {
  const { path } = options;
  const parameters = keccak256(
    stringToHex(
      JSON.stringify(options.parameters, (_, value) => (typeof value === 'bigint' ? `${value}n` : value)),
    ),
  );
  const journal = read(path) ?? {
    deployer: options.deployer,
    parameters,
    firstNonce: options.nonce,
    steps: [],
  };
  if (!isAddressEqual(journal.deployer, options.deployer))
    throw new Error(`${path} was begun by ${journal.deployer}: resume with that account, or remove the file`);
  if (journal.parameters !== parameters)
    throw new Error(`${path} was begun with other parameters: restore them, or remove the file`);

  const save = (): void => {
    // Never half a journal, even when the process dies while it writes.
    writeFileSync(`${path}.next`, `${JSON.stringify(journal, null, 2)}\n`);
    renameSync(`${path}.next`, path);
  };
  return {
    firstNonce: journal.firstNonce,
    steps: journal.steps,
    get startBlock() {
      return journal.startBlock;
    },
    set startBlock(block) {
      journal.startBlock = block;
    },
    note: (place, step) => {
      journal.steps[place] = step;
      save();
    },
    save,
    remove: () => rmSync(path, { force: true }),
  };
}

/**
 * Where a broken-off deployment of this chain is kept; ignored by git.
 *
 * @param genesis Hash of the chain's first block: a local chain of another day has another.
 * @param name Of a member DAO; without it, the family itself.
 */
export function journalPath(chainId: number, genesis: Hex, name?: string): string {
  const file = [String(chainId), genesis.slice(2, 10), ...(name === undefined ? [] : [name])].join('-');
  return `contracts/deployments/${file}.journal.json`;
}

function read(path: string): Journal | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  return journalSchema.parse(JSON.parse(text));
}
