import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take more than a minute. Begun last, one of them would run alone at the end. */
const LONG = ['other-chain', 'pages', 'chain-trouble', 'languages'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/${name}.e2e.ts`));
      return at === -1 ? LONG.length : at;
    };
    return files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** Browser journeys: two files at a time, each on a chain and an app of its own, in one browser. */
export default defineConfig({
  resolve: {
    alias: {
      '@': import.meta.dirname,
      '#deployment': `${import.meta.dirname}/contracts/deployments/31337.json`,
    },
  },
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: ['test/e2e/setup.ts'],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Only what says so runs beside another test of its file.
    maxConcurrency: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    slowTestThreshold: 60_000,
    bail: 0,
  },
});
