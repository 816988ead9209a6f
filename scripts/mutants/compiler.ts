import { Worker } from 'node:worker_threads';

/** What the compiler made of a mutant: creation and runtime code (hexadecimal, no prefix) of each contract. */
export type Compiled = {
  error?: string;
  contracts?: Record<string, { abi: unknown; bytecode: string; deployedBytecode: string }>;
};

export type Compiler = {
  compile: (job: { source: string; text: string; deploys: string[] }) => Promise<Compiled>;
  stop: () => Promise<number>;
};

/** A compiler in a thread of its own, which compiles one job at a time. */
export function startCompiler(): Compiler {
  const worker = new Worker(new URL('./solc-worker.mjs', import.meta.url), { execArgv: [] });
  return {
    compile: (job) =>
      new Promise((resolve, reject) => {
        worker.once('error', reject);
        worker.once('message', (answer: Compiled) => {
          worker.off('error', reject);
          resolve(answer);
        });
        worker.postMessage(job);
      }),
    stop: () => worker.terminate(),
  };
}
