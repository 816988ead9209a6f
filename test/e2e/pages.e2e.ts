import { beforeAll, describe, it } from 'vitest';
import { ChainControl } from './chain-control';
import { Journey } from './journey';
import { pagePaths } from './page-paths';
import { stack } from './stack';
import { textThatDoesNotFit } from './text-fits';

/** A phone and a desktop; and what each is narrowed to: a small phone, and the desktop at 200 % zoom (640 px). */
const WIDTHS = [
  [360, 320],
  [1280, 640],
] as const;

let paths: string[];

beforeAll(async () => {
  // One proposal that has all behind it, one that is being voted on.
  paths = Object.values(await pagePaths(new ChainControl(stack().rpcUrl), ['Executed', 'Active']));
});

const visitors = (['en', 'vi', 'ko'] as const).flatMap((locale) =>
  WIDTHS.map(([width, narrow]) => ({ locale, width, narrow })),
);

// They only read: two at a time.
describe.concurrent.each(visitors)('every page in $locale at $width px', ({ locale, width, narrow }) => {
  it(`is accessible in light and dark, fits there and in ${narrow} px, stays on its host and logs no error`, {
    timeout: 900_000,
  }, async ({ expect }) => {
    const journey = await Journey.begin({ ...stack(), locale, width });
    const { page } = journey;
    const found: string[] = [];
    try {
      for (const path of paths) {
        await journey.open(path);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await journey.expectAccessibleInBothThemes();
        found.push(...(await textThatDoesNotFit(page)).map((what) => `${path} in ${width} px: ${what}`));
        const { height } = page.viewportSize() ?? { height: 900 };
        await page.setViewportSize({ width: narrow, height });
        found.push(...(await textThatDoesNotFit(page)).map((what) => `${path} in ${narrow} px: ${what}`));
        await page.setViewportSize({ width, height });
      }
      expect(found).toEqual([]);
      journey.expectClean([/^Failed to load resource.* 404/]);
    } finally {
      await journey.end(`every page in ${locale} at ${width} px`);
    }
  });
});
