import { afterEach, expect, it } from 'vitest';
import { demoAccount } from './chain-control';
import { Journey } from './journey';
import { stack } from './stack';
import type { Locale } from './words';

let journey: Journey;

async function begin(locale: Locale = 'en', width = 1280): Promise<void> {
  journey = await Journey.begin({ ...stack(), locale, width });
}

afterEach(() => journey.end(expect.getState().currentTestName));

const input = () => journey.page.getByRole('combobox', { name: journey.say('palette.title') });
const options = () => journey.page.getByRole('option');
const path = () => new URL(journey.page.url()).pathname;

/** Types, and waits for the answer; the list shows it a moment later. */
async function search(text: string): Promise<void> {
  const answered = journey.page.waitForResponse((response) => {
    const url = new URL(response.url());
    return url.pathname === '/api/search' && url.searchParams.get('q') === text;
  });
  await input().fill(text);
  await answered;
}

it('goes to a page by keyboard alone, remembers it, and gives the focus back', async () => {
  await begin();
  const { page } = journey;
  await journey.open('/staking');
  await page.keyboard.press('Control+k');
  await input().waitFor();
  await options().first().waitFor();
  await journey.expectAccessibleInBothThemes();
  // Faster than the answer: Enter means the first of what was asked for, not of what was there before.
  await input().fill('treas');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/treasury');
  await page.getByRole('heading', { level: 1, name: journey.say('treasury.title') }).waitFor();

  const button = page.getByRole('button', { name: journey.say('layout.search'), exact: true });
  await button.click();
  await page.getByText(journey.say('palette.recent'), { exact: true }).waitFor();
  expect(await options().first().textContent()).toContain(journey.say('layout.nav.treasury'));
  await page.keyboard.press('Escape');
  await input().waitFor({ state: 'detached' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  journey.expectClean();
});

it('finds proposals by number, title and transaction, people by address, in Vietnamese without marks', async () => {
  await begin('vi', 360);
  const { page, chain } = journey;
  await journey.open('');
  await page.getByRole('button', { name: journey.say('layout.search'), exact: true }).click();
  await input().waitFor();
  await search('de xuat');
  await options()
    .filter({ hasText: journey.say('layout.nav.proposals') })
    .first()
    .waitFor();
  await search('#1');
  await options()
    .filter({ hasText: journey.say('palette.number', { number: '1' }) })
    .first()
    .waitFor();
  await journey.expectAccessible();

  const id = (await chain.proposalIds())[0];
  await search(String(id));
  await expect.poll(() => options().count()).toBe(1);

  const { address } = demoAccount('delegate');
  await search(address.toLowerCase());
  await options()
    .filter({ hasText: address.slice(0, 6) })
    .first()
    .click();
  await page.waitForURL(`**/vi/delegates/${address}`);
  expect(path()).toBe(`/vi/delegates/${address}`);
  journey.expectClean();
});

it('says what to do when nothing is found, and changes the theme and the language', async () => {
  await begin('ko');
  const { page } = journey;
  await journey.open('/treasury');
  await page.keyboard.press('Control+k');
  await input().waitFor();
  await search('zzzzzz');
  await page.getByText(journey.say('palette.noneHint')).waitFor();
  expect(await options().count()).toBe(0);
  await journey.expectAccessible();
  await search('어두운');
  await options()
    .filter({ hasText: journey.say('palette.action.dark') })
    .click();
  await page.locator('html.dark').waitFor();
  await page.keyboard.press('Control+k');
  await search('english');
  await options().filter({ hasText: 'English' }).click();
  await page.waitForURL('**/en/treasury');
  await page.locator('html.dark').waitFor();
  journey.expectClean();
});

it('keeps pages and says so when the chain cannot be searched', async () => {
  await begin();
  const { page } = journey;
  await journey.open('/staking');
  await page.route('**/api/search?*', (route) => route.abort());
  await page.keyboard.press('Control+k');
  await page.getByText(journey.say('palette.failed')).waitFor();
  await page.unroute('**/api/search?*');
  await page.getByRole('button', { name: journey.say('palette.retry'), exact: true }).click();
  await options()
    .filter({ hasText: journey.say('layout.nav.treasury') })
    .first()
    .waitFor();
  journey.expectClean([/Failed to load resource/]);
});

it('refuses what is too long or in no language', async () => {
  await begin();
  const ask = async (query: string) => (await journey.page.request.get(`/api/search?${query}`)).status();
  expect(await ask(`locale=en&q=${'a'.repeat(121)}`)).toBe(400);
  expect(await ask('locale=xx&q=a')).toBe(400);
  expect(await ask('locale=en&q=a')).toBe(200);
});
