import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { DEPLOYED_CONTRACTS } from '@/scripts/deployed-contracts';

const require = createRequire(import.meta.url);

/** The council keeps its state behind ERC-7201, where the compiler lists nothing; as a field its slots count from 0. */
const COUNCIL = {
  path: 'contracts/records/CouncilStorage.sol',
  text:
    'import {Council} from "../src/Council.sol";\n' +
    'abstract contract CouncilStorage { Council.CouncilStorage private erc7201; }',
};

const typeSchema = z.object({
  label: z.string(),
  numberOfBytes: z.string(),
  members: z.array(z.lazy(() => variableSchema)).optional(),
});
const variableSchema: z.ZodType<Variable> = z.object({
  label: z.string(),
  slot: z.string(),
  offset: z.number(),
  type: z.string(),
});
const layoutSchema = z.object({
  storage: z.array(variableSchema),
  types: z.record(z.string(), typeSchema).nullable(),
});
const outputSchema = z.object({
  errors: z.array(z.object({ severity: z.string(), formattedMessage: z.string() })).optional(),
  contracts: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        storageLayout: layoutSchema.optional(),
        evm: z.object({ methodIdentifiers: z.record(z.string(), z.string()) }).optional(),
      }),
    ),
  ),
});

export type Variable = { label: string; slot: string; offset: number; type: string };
export type Layout = z.infer<typeof layoutSchema>;

/** What the compiler says of the sources without making code of them: seconds, not minutes. */
export type Described = {
  layouts: Record<string, Layout>;
  /** Of each interface of ours, by name: its functions' selectors (hexadecimal, no prefix) by signature. */
  interfaces: Record<string, Record<string, string>>;
};

/** @throws Error with the compiler's words when the sources do not compile. */
export function describeContracts(): Described {
  const contracts = DEPLOYED_CONTRACTS.map((name) => `contracts/src/${name}.sol`);
  const interfaces = readdirSync('contracts/src/interfaces').map(
    (file) => `contracts/src/interfaces/${file}`,
  );
  const input = {
    language: 'Solidity',
    sources: {
      ...Object.fromEntries([...contracts, ...interfaces].map((path) => [path, { content: read(path) }])),
      [COUNCIL.path]: { content: COUNCIL.text },
    },
    settings: {
      evmVersion: 'cancun',
      outputSelection: { '*': { '*': ['storageLayout', 'evm.methodIdentifiers'] } },
    },
  };
  const solc = require('solc') as { compile: (input: string, callbacks: object) => string };
  const answer = solc.compile(JSON.stringify(input), {
    import: (path: string) => ({ contents: read(path) }),
  });
  const output = outputSchema.parse(JSON.parse(answer));
  const error = output.errors?.find(({ severity }) => severity === 'error');
  if (error !== undefined) throw new Error(error.formattedMessage);
  const layouts: Described['layouts'] = {};
  const selectors: Described['interfaces'] = {};
  for (const path of [...contracts, COUNCIL.path]) {
    for (const [name, { storageLayout }] of Object.entries(output.contracts[path] ?? {})) {
      if (storageLayout !== undefined) layouts[name] = storageLayout;
    }
  }
  for (const path of interfaces) {
    for (const [name, { evm }] of Object.entries(output.contracts[path] ?? {})) {
      selectors[name] = evm?.methodIdentifiers ?? {};
    }
  }
  return { layouts, interfaces: selectors };
}

function read(path: string): string {
  return readFileSync(path.startsWith('@openzeppelin/') ? `node_modules/${path}` : path, 'utf8');
}
