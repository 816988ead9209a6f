import { beforeAll, describe, it } from 'vitest';
import { chapters } from '@/components/common/chapters';
import { ChainControl, demoAccount } from './chain-control';
import { Journey } from './journey';
import { stack } from './stack';

/** Every page a visitor can open without a wallet. */
const PATHS = [
  '',
  '/staking',
  '/delegates',
  '/proposals',
  '/proposals/new',
  '/treasury',
  '/learn',
  ...chapters.map((chapter) => `/learn/${chapter}`),
];
const WIDTHS = [360, 1280];

let paths: string[];

beforeAll(async () => {
  const newest = await new ChainControl(stack().rpcUrl).newestProposal();
  paths = [...PATHS, `/delegates/${demoAccount('delegate').address}`, `/proposals/${newest}`, '/nowhere'];
});

const visitors = (['en', 'vi', 'ko'] as const).flatMap((locale) =>
  WIDTHS.map((width) => ({ locale, width })),
);

// They only read: two at a time.
describe.concurrent.each(visitors)('every page in $locale at $width px', ({ locale, width }) => {
  it('is accessible in light and dark, fits, stays on its host and logs no error', {
    timeout: 900_000,
  }, async ({ expect }) => {
    const journey = await Journey.begin({ ...stack(), locale, width });
    try {
      for (const path of paths) {
        await journey.open(path);
        await journey.page.getByRole('heading', { level: 1 }).first().waitFor();
        await journey.expectAccessibleInBothThemes();
        const overflow = await journey.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `sideways scroll on ${path} at ${width} px`).toBeLessThanOrEqual(0);
      }
      journey.expectClean([/^Failed to load resource.* 404/]);
    } finally {
      await journey.end(`every page in ${locale} at ${width} px`);
    }
  });
});
