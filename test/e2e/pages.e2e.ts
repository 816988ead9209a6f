import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChainControl, demoAccount } from './chain-control';
import { Journey } from './journey';
import { stack } from './stack';

/** Every page a visitor can open without a wallet. */
const PATHS = ['', '/staking', '/delegates', '/proposals', '/proposals/new', '/treasury'];
const WIDTHS = [360, 1280];

let paths: string[];

beforeAll(async () => {
  const newest = await new ChainControl(stack().rpcUrl).newestProposal();
  paths = [...PATHS, `/delegates/${demoAccount('delegate').address}`, `/proposals/${newest}`, '/nowhere'];
});

describe.each([
  { themes: 'both', locale: 'en' },
  { themes: 'light', locale: 'vi' },
  { themes: 'dark', locale: 'ko' },
] as const)('every page in $locale, themes: $themes', ({ themes, locale }) => {
  describe.each(WIDTHS)('at %i px', (width) => {
    let journey: Journey;

    beforeAll(async () => {
      journey = await Journey.begin({ ...stack(), locale, width, dark: themes === 'dark' });
    });

    afterAll(() => journey.end(expect.getState().currentTestName));

    it('is accessible, fits, stays on its host and logs no error', async () => {
      for (const path of paths) {
        await journey.open(path);
        await journey.page.getByRole('heading', { level: 1 }).first().waitFor();
        if (themes === 'both') await journey.expectAccessibleInBothThemes();
        else await journey.expectAccessible();
        const overflow = await journey.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `sideways scroll on ${path} at ${width} px`).toBeLessThanOrEqual(0);
      }
      journey.expectClean([/404/]);
    });
  });
});
