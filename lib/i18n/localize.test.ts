import { expect, test } from 'vitest';
import { localize } from './localize';

test.each([
  ['/', '/vi'],
  ['/staking', '/vi/staking'],
  ['/proposals?state=Active#list', '/vi/proposals?state=Active#list'],
  ['/?page=2', '/vi?page=2'],
  ['#content', '#content'],
  ['https://example.org/', 'https://example.org/'],
])('%s becomes %s', (href, localized) => {
  expect(localize(href, 'vi')).toBe(localized);
});
