import { beforeAll, expect, test, vi } from 'vitest';
import { pageLinkOf } from './page-link';

// What `closest` finds, with what is asked of it: there is no document in these tests.
class FakeElement {
  constructor(readonly link: Record<string, unknown> | null) {}
  closest() {
    return this.link;
  }
}

beforeAll(() => {
  vi.stubGlobal('Element', FakeElement);
  return () => vi.unstubAllGlobals();
});

const here = { origin: 'https://k.example', pathname: '/en/staking', search: '' } as Location;

function followed(href: string, more: { target?: string; attributes?: string[] } = {}): boolean {
  const { origin, pathname, search, hash } = new URL(href, 'https://k.example/en/staking');
  const attributes = ['href', ...(more.attributes ?? [])];
  const hasAttribute = (name: string) => attributes.includes(name);
  const link = { origin, pathname, search, hash, target: more.target ?? '', hasAttribute };
  return pageLinkOf(new FakeElement(link) as unknown as EventTarget, here) !== null;
}

test.each(['/en', '/vi/proposals', '/ko/proposals?state=open', '/en/staking', '/en/delegates#list'])(
  '%s is a page of the app',
  (href) => {
    expect(followed(href)).toBe(true);
  },
);

test.each(['/api/status', '/english', '/', 'https://other.example/en', '#content', 'mailto:a@b.example'])(
  '%s is left to the browser',
  (href) => {
    expect(followed(href)).toBe(false);
  },
);

test('so is what opens elsewhere or is downloaded, and what is no link', () => {
  expect(followed('/en', { target: '_blank' })).toBe(false);
  expect(followed('/en', { attributes: ['download'] })).toBe(false);
  expect(pageLinkOf(null, here)).toBeNull();
  expect(pageLinkOf(new FakeElement(null) as unknown as EventTarget, here)).toBeNull();
});
