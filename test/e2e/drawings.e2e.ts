import { describe, it } from 'vitest';
import { Journey } from './journey';
import { stack } from './stack';

/** The chapters with a drawing that has words in it. */
const PATHS = ['/learn', '/learn/staking', '/learn/dao-of-daos', '/learn/proposals', '/learn/phases'];

/** Runs in the page: what is wrong with the words of its drawings. */
function findFaults(): string[] {
  return [...document.querySelectorAll<SVGSVGElement>('figure svg[role="img"]')].flatMap((drawing) => {
    const { width, height } = drawing.viewBox.baseVal;
    const scale = drawing.getBoundingClientRect().width / width;
    const words = [...drawing.querySelectorAll('text')].map((word) => {
      const box = word.getBBox();
      const size = Number.parseInt(getComputedStyle(word).fontSize, 10) * scale;
      return { text: word.textContent ?? '', size, ...{ x: box.x, y: box.y, w: box.width, h: box.height } };
    });
    const faults = words.flatMap(({ text, size, x, y, w, h }) => [
      ...(size < 12 ? [`${text} is ${size.toFixed(1)} px`] : []),
      ...(x < 0 || y < 0 || x + w > width || y + h > height ? [`${text} leaves the drawing`] : []),
    ]);
    const overlaps = words.flatMap((a, i) =>
      words
        .slice(i + 1)
        // Boxes of lines include the space above the letters.
        .filter((b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y + 4 < b.y + b.h && b.y + 4 < a.y + a.h)
        .map((b) => `${a.text} covers ${b.text}`),
    );
    return words.length === 0 ? ['a drawing without words'] : [...faults, ...overlaps];
  });
}

describe.each(['en', 'vi', 'ko'] as const)('the drawings in %s', (locale) => {
  it('stay readable and inside their frame on the narrowest phone', async ({ expect }) => {
    const journey = await Journey.begin({ ...stack(), locale, width: 360 });
    try {
      for (const path of PATHS) {
        await journey.open(path);
        await journey.page.locator('figure svg[role="img"]').first().waitFor();
        expect(await journey.page.evaluate(findFaults), path).toEqual([]);
      }
    } finally {
      await journey.end(`drawings in ${locale}`);
    }
  });
});
