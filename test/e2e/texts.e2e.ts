import { afterEach, expect, it } from 'vitest';
import { demoKey } from './chain-control';
import { Journey } from './journey';
import { stack } from './stack';
import type { Locale } from './words';

let journey: Journey;

async function begin(locale: Locale, width = 1280, key?: `0x${string}`): Promise<void> {
  journey = await Journey.begin({ ...stack(), locale, width, ...(key === undefined ? {} : { key }) });
}

afterEach(async () => {
  await journey.end(expect.getState().currentTestName);
});

const VIETNAMESE = 'Mở chương trình thưởng tìm lỗi với 100.000 dUSD';
const KOREAN = '100,000 dUSD 규모의 버그 포상 제도 시작';
const ENGLISH = 'Open a bug bounty with 100,000 dUSD';

it('shows a proposal in the reader’s language and finds it by any of its titles', async () => {
  await begin('vi', 360);
  const { page } = journey;
  await journey.open(`/proposals?q=${encodeURIComponent('버그 포상')}`);
  await page.getByRole('link', { name: VIETNAMESE }).click();
  const heading = page.getByRole('heading', { level: 1, name: VIETNAMESE });
  await heading.waitFor();
  expect(await heading.locator('[lang="vi"]').count()).toBe(1);
  expect(await page.title()).toContain(VIETNAMESE);
  await page.getByText('Báo riêng cho chúng tôi').waitFor();
  await journey.expectAccessible();

  const languages = page.getByRole('navigation', { name: journey.say('proposals.texts.label') });
  await languages.getByRole('link', { name: /English/ }).click();
  await page.getByRole('heading', { level: 1, name: ENGLISH }).waitFor();
  await page.getByText('Report in private, ninety days until publication').waitFor();
  expect(await page.locator('[lang="en"] .prose').count()).toBe(1);
  expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  journey.expectClean();
});

it('says when a translation is older than its original', async () => {
  await begin('ko');
  const { page } = journey;
  await journey.open('/proposals?q=bounty');
  await page.getByRole('link', { name: KOREAN }).click();
  await page.getByText(journey.say('proposals.texts.older'), { exact: true }).waitFor();
  await journey.expectAccessible();
  journey.expectClean();
});

it('writes a proposal in two languages, and keeps both over a reload', async () => {
  await begin('vi', 1280, demoKey('proposer'));
  const { page } = journey;
  await journey.open('/proposals/new');
  const title = () =>
    page.getByLabel(journey.say('newProposal.text.title'), { exact: true }).filter({ visible: true });
  const body = () =>
    page.getByLabel(journey.say('newProposal.text.body'), { exact: true }).filter({ visible: true });
  const original = page.getByRole('radio', { name: /Tiếng Việt/ });
  await title().fill('Trả tiền thuê');
  await body().fill('Vì hợp đồng đã đến hạn.');
  await page.getByRole('button', { name: /English/ }).click();
  await title().fill('Pay the rent');
  await body().fill('# [ko] not a language\n\nBecause it is due.');
  await page.getByText('Pay the rent', { exact: true }).waitFor();
  await journey.expectAccessible();

  await original.check();
  await body().fill('Vì hợp đồng đã quá hạn.');
  await page.getByRole('radio', { name: /English/ }).check();
  await page.getByText(journey.say('newProposal.languages.outdated')).waitFor();
  await page.getByRole('button', { name: journey.say('newProposal.languages.confirm') }).click();
  await page
    .getByText(journey.say('newProposal.languages.outdated'))
    .filter({ visible: true })
    .waitFor({ state: 'hidden' });

  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole('button', { name: journey.say('newProposal.draft.keep') }).click();
  expect(await title().inputValue()).toBe('Trả tiền thuê');
  await page.getByRole('radio', { name: /English/ }).check();
  expect(await body().inputValue()).toBe('# [ko] not a language\n\nBecause it is due.');

  await page.getByRole('button', { name: journey.say('newProposal.languages.remove') }).click();
  await page.getByRole('button', { name: journey.say('newProposal.languages.putBack') }).click();
  expect(await title().inputValue()).toBe('Pay the rent');
  journey.expectClean();
});

it('prints a proposal as a record, in light, with everything open', async () => {
  await begin('en', 1280);
  const { page } = journey;
  await journey.open('/proposals?q=second+season');
  await page.getByRole('link', { name: 'Pay contributors 60,000 dUSD for the second season' }).click();
  await page.getByText('People and work').waitFor();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.locator('html.dark').waitFor();
  const ink = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink'));
  expect(ink.trim()).toBe('#12201c');
  // biome-ignore lint/performance/useDomNodeTextContent: what is not drawn is not printed
  const shown = await page.evaluate(() => document.body.innerText);
  for (const key of ['record.number', 'record.url', 'record.tally'])
    expect(shown).toContain(journey.say(`proposals.${key}`));
  expect(shown).toContain(page.url());
  // Raw calldata of a payment in dUSD, its hash and the rules, all of them folded on the screen.
  expect(shown).toMatch(/0xa9059cbb[0-9a-f]{128}/);
  expect(shown).toMatch(/keccak256 of the calldata of action 1\s+0x[0-9a-f]{64}/);
  expect(shown).toContain('Exactly 50% does not pass');
  expect(shown).toMatch(/25 of \d+ votes are printed here/);
  for (const gone of ['banner', 'contentinfo', 'navigation', 'button'] as const)
    expect(await page.getByRole(gone).filter({ visible: true }).count(), gone).toBe(0);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  journey.expectClean();
});

it('shares a page: by the device’s sheet where there is one, else by the clipboard', async () => {
  await begin('ko', 360);
  const { page } = journey;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'canShare', { configurable: true, value: undefined });
  });
  await journey.open('/proposals?q=bounty');
  await page.getByRole('link', { name: KOREAN }).click();
  const share = page.getByRole('button', { name: journey.say('common.share.label'), exact: true });
  await share.click();
  await page.getByText(journey.say('common.share.copied')).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

  const shared = page.evaluate(
    () =>
      new Promise<ShareData>((resolve) => {
        Object.defineProperty(navigator, 'canShare', { configurable: true, value: () => true });
        Object.defineProperty(navigator, 'share', {
          configurable: true,
          value: async (data: ShareData) => resolve(data),
        });
      }),
  );
  await share.click();
  expect(await shared).toEqual({ title: KOREAN, url: page.url() });
  journey.expectClean();
});
