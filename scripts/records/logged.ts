import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { forgeBinary } from '@/scripts/forge';
import { forgeEnv } from '@/scripts/forge-env';
import { table } from './table';

const reportSchema = z.record(
  z.string(),
  z.object({
    test_results: z.record(z.string(), z.object({ status: z.string(), decoded_logs: z.array(z.string()) })),
  }),
);
const RECORDED = 'contracts/test/{KGovernor/Gas,records/*}.t.sol';

export type Logged = {
  /** Gas by the name of the call, a contract's calls together. */
  gas: Record<string, [call: string, gas: number][]>;
  /** `[contract, interface and id]`. */
  claims: [contract: string, claim: string][];
};

/**
 * What the recorded tests log when they run against the code that is deployed.
 *
 * @throws Error when one of them fails.
 */
export function loggedRecords(): Logged {
  const env = forgeEnv('quick', { DEPLOYED_CODE: 'true' });
  const args = ['test', '--match-path', RECORDED, '-vv', '--json'];
  const { stdout, stderr } = spawnSync(forgeBinary(), args, { encoding: 'utf8', env, maxBuffer: 64 << 20 });
  const json = stdout.split('\n').find((line) => line.startsWith('{'));
  if (json === undefined) throw new Error(`forge said nothing:\n${stdout}\n${stderr}`);
  const logged: Logged = { gas: {}, claims: [] };
  for (const [suite, { test_results }] of Object.entries(reportSchema.parse(JSON.parse(json)))) {
    const name = suite.replace(/^.*:/, '');
    for (const [test, { status, decoded_logs }] of Object.entries(test_results)) {
      if (status !== 'Success') throw new Error(`${suite} ${test}: ${status}`);
      for (const line of decoded_logs) {
        const [key = '', value = ''] = line.split(/: (.*)/s);
        if (name === 'ClaimsTest') logged.claims.push([key, value]);
        else logged.gas[name] = [...(logged.gas[name] ?? []), [key, Number(value)]];
      }
    }
  }
  return logged;
}

/** One table per test. */
export function gasRecord({ gas }: Logged): string {
  return Object.keys(gas)
    .sort()
    .map((name) => `${name}\n\n${table(['call', 'gas'], gas[name] ?? [])}`)
    .join('\n');
}
