import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { forgeBinary } from '@/scripts/forge';
import { forgeEnv } from '@/scripts/forge-env';
import type { Compiled } from './compiler';

const FOLDERS = ['src', 'test', 'out-quick', 'cache-quick', 'out-deploy'];
/** Copied too: behind a link to them, forge finds nothing compiled. */
const LIBRARIES = [
  'node_modules/@openzeppelin/contracts',
  'node_modules/@layerzerolabs/toolbox-foundry/lib/forge-std',
];
const TIME_LIMIT_MS = 180_000;

/** What the tests said: the first that failed, or null when all passed. */
export type Verdict = { failed: string | null };

export type Workspace = {
  /** Puts the mutants' code in the place of what gets deployed. */
  install: (contracts: NonNullable<Compiled['contracts']>) => void;
  /** Puts the original code back. */
  restore: () => void;
  /** Runs tests against the code that is installed. */
  test: (filter: string[]) => Promise<Verdict>;
  remove: () => void;
};

/**
 * A copy of the contracts, their tests and all that is compiled of them. The tests take the contracts' code from
 * `out-deploy`, so a mutant costs its own compilation alone, and no mutant ever lies in the tree.
 */
export function openWorkspace(): Workspace {
  const root = mkdtempSync(join(tmpdir(), 'mutants-'));
  cpSync('foundry.toml', join(root, 'foundry.toml'));
  putSpeechlessCompiler(root);
  for (const folder of FOLDERS) {
    cpSync(`contracts/${folder}`, join(root, 'contracts', folder), { recursive: true });
  }
  for (const library of LIBRARIES) cpSync(library, join(root, library), { recursive: true });
  symlinkSync(resolve('test'), join(root, 'test'));
  const originals = new Map<string, string>();
  return {
    install: (contracts) => {
      for (const [name, code] of Object.entries(contracts)) {
        const path = join(root, `contracts/out-deploy/${name}.sol/${name}.json`);
        if (!originals.has(path)) originals.set(path, readFileSync(path, 'utf8'));
        const artifact = {
          abi: code.abi,
          bytecode: { object: `0x${code.bytecode}`, sourceMap: '', linkReferences: {} },
          deployedBytecode: { object: `0x${code.deployedBytecode}`, sourceMap: '', linkReferences: {} },
        };
        writeFileSync(path, JSON.stringify(artifact));
      }
    },
    restore: () => {
      for (const [path, text] of originals) writeFileSync(path, text);
    },
    test: (filter) => runTests(root, filter),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Forge asks for the compiler's version before every run, which takes as long as the tests. It has nothing to compile. */
function putSpeechlessCompiler(root: string): void {
  const version = execFileSync(process.execPath, ['scripts/solc.mjs', '--version'], { encoding: 'utf8' });
  mkdirSync(join(root, 'scripts'));
  const answer = `#!/bin/sh\n[ "$1" = --version ] || exit 1\ncat <<'END'\n${version.trimEnd()}\nEND\n`;
  writeFileSync(join(root, 'scripts/solc.mjs'), answer, { mode: 0o755 });
}

/** A run that neither passes nor names a failed test proves nothing, and is an error. */
function runTests(root: string, filter: string[]): Promise<Verdict> {
  const env = forgeEnv('quick', { DEPLOYED_CODE: 'true', FOUNDRY_FUZZ_RUNS: '128' });
  const child = spawn(resolve(forgeBinary()), ['test', '--fail-fast', ...filter], { cwd: root, env });
  let output = '';
  for (const source of [child.stdout, child.stderr]) {
    source.setEncoding('utf8');
    source.on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((done, refuse) => {
    const late = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT_MS);
    child.once('error', refuse);
    child.once('close', (code, signal) => {
      clearTimeout(late);
      const failed = /^\[FAIL[^\n]*\] (\w+)\(/m.exec(output)?.[1];
      if (signal === 'SIGKILL') done({ failed: 'the time limit' });
      else if (code === 0 && /\d+ tests passed, 0 failed/.test(output)) done({ failed: null });
      else if (code !== 0 && failed !== undefined) done({ failed });
      else refuse(new Error(`forge ended with ${code}:\n${output.slice(-3000)}`));
    });
  });
}
