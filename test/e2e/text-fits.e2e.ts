import { expect, it } from 'vitest';
import { Journey } from './journey';
import { stack } from './stack';
import { textThatDoesNotFit } from './text-fits';

it('the check of what fits finds a text that is cut off, and one that sticks out', async () => {
  const journey = await Journey.begin({ ...stack(), width: 360 });
  try {
    await journey.open('/treasury');
    await journey.page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await textThatDoesNotFit(journey.page)).toEqual([]);
    await journey.page.evaluate(() => {
      const put = (style: string, text: string) => {
        const box = document.createElement('div');
        box.style.cssText = `white-space: nowrap; ${style}`;
        box.textContent = text;
        document.querySelector('main')?.append(box);
      };
      put('width: 5rem; overflow: hidden', 'cut off in the middle of a word');
      put('width: 5rem; overflow: visible', 'sticking out of its box');
      put('', 'far too long for a phone, and without anywhere to break '.repeat(3));
    });
    const found = (await textThatDoesNotFit(journey.page)).join('\n');
    expect(found).toContain('is cut off');
    expect(found).toContain('sticks out of its box');
    expect(found).toContain('sticks out of the page');
    expect(found).toContain('scrolls sideways');
  } finally {
    await journey.end('what does not fit');
  }
});
