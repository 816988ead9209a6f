import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contracts } from '@/lib/contracts/contracts';
import { formatAmount } from '@/lib/format/amount';
import { demoAccount, demoKey } from './chain-control';
import { descriptionOf, expectProblem, paste } from './field';
import { Journey } from './journey';
import { stack } from './stack';
import { type Locale, wordPattern } from './words';

let journey: Journey;
let restore: () => Promise<void>;

async function begin(locale: Locale, wallet: boolean): Promise<void> {
  journey = await Journey.begin({ ...stack(), locale, ...(wallet ? { key: demoKey('newcomer') } : {}) });
  restore = await journey.chain.snapshot();
}

afterEach(async () => {
  await journey.end(expect.getState().currentTestName);
  await restore();
});

const amounts = [
  ['1e18', 'scientific'],
  ['1,5', 'comma'],
  ['-1', 'negative'],
  ['٣', 'not-a-number'],
  ['0.1234567890123456789', 'too-many-decimals'],
  ['0.5', 'below-minimum'],
  ['', 'empty'],
  ['25000.000000000000000001', 'above-balance'],
] as const;

const notices = [
  ['27', 'too-short'],
  ['1457', 'too-long'],
  ['28.5', 'not-whole-days'],
  ['', 'empty'],
] as const;

describe.each(['en', 'vi', 'ko'] as const)('staking in %s', (locale) => {
  beforeEach(() => begin(locale, true));

  it('says what is wrong under the field, keeps what was typed and sends nothing', async () => {
    const { page, wallet, chain } = journey;
    await journey.open('/staking');
    await journey.connect();
    const held = await chain.client.readContract({
      ...contracts.kei,
      functionName: 'balanceOf',
      args: [wallet.address],
    });
    const balance = formatAmount(held, { decimals: 18, locale, style: 'full' });
    const amount = page.getByLabel(journey.say('staking.form.amount'), { exact: true });
    const notice = page.getByLabel(journey.say('staking.form.notice'), { exact: true });
    await page.getByRole('button', { name: wordPattern(locale, 'staking.form.maxName') }).waitFor();
    wallet.requests.length = 0;
    for (const [text, problem] of amounts) {
      await amount.fill(text);
      await amount.press('Enter');
      await expectProblem(amount, journey.say(`staking.problem.${problem}`, { balance }));
      expect(await amount.inputValue()).toBe(text);
    }
    await amount.fill('10');
    for (const [text, problem] of notices) {
      await notice.fill(text);
      await notice.press('Enter');
      await expectProblem(notice, journey.say(`staking.noticeProblem.${problem}`));
      expect(await notice.inputValue()).toBe(text);
    }
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(wallet.requests.filter((method) => /sign|send/i.test(method))).toEqual([]);
    journey.expectClean();
  });

  it('keeps the days, the slider and the date in step, and refuses a day out of reach', async () => {
    const { page } = journey;
    await journey.open('/staking');
    const notice = page.getByLabel(journey.say('staking.form.notice'), { exact: true });
    const slider = page.getByRole('slider', { name: journey.say('staking.form.noticeSlider') });
    const date = page.getByLabel(journey.say('staking.form.date'), { exact: true });
    const dayOf = async (days: number) =>
      new Date(Date.parse((await date.getAttribute('min')) ?? '') + (days - 28) * 86_400_000)
        .toISOString()
        .slice(0, 10);
    const expectAll = async (days: number) => {
      await expect.poll(() => notice.inputValue()).toBe(String(days));
      expect(await slider.inputValue()).toBe(String(days));
      expect(await date.inputValue()).toBe(await dayOf(days));
    };
    await page.getByRole('button', { name: journey.say('staking.form.threeMonths') }).click();
    await expectAll(91);
    await slider.press('End');
    await expectAll(1456);
    await date.fill(await dayOf(392));
    await expectAll(392);
    await notice.fill('35');
    await expectAll(35);
    await date.fill(await dayOf(1457));
    await date.blur();
    const outside = new RegExp(wordPattern(locale, 'staking.form.dateOutside').source.slice(1));
    await expect.poll(() => descriptionOf(date)).toMatch(outside);
    await expectAll(35);
    journey.expectClean();
  });
});

describe('a new proposal', () => {
  const titleField = () => journey.page.getByLabel(journey.say('newProposal.text.title'));
  const bodyField = () => journey.page.getByLabel(journey.say('newProposal.text.body'));
  const amountField = () => journey.page.getByLabel(journey.say('newProposal.transfer.amount'));
  const recipientField = () =>
    journey.page.getByLabel(journey.say('newProposal.transfer.recipient'), { exact: true });
  const restored = () => journey.page.getByText(journey.say('newProposal.draft.restored'));

  it.each(['en', 'ko'] as const)('names every fault, in %s', async (locale) => {
    await begin(locale, false);
    const { page } = journey;
    await journey.open('/proposals/new');
    const lower = demoAccount('guardian').address.toLowerCase();
    const misspelt = `0xAA${lower.slice(4)}`;
    await recipientField().fill(misspelt);
    await amountField().fill('999999999');
    await page.getByRole('button', { name: journey.say('newProposal.submit.showProblems') }).click();
    await expectProblem(recipientField(), journey.say('newProposal.problems.addressChecksum'));
    const [before = ''] = journey.say('newProposal.problems.more-than-balance').split('{balance}');
    await expectProblem(amountField(), before);
    await expectProblem(titleField(), journey.say('newProposal.problems.titleEmpty'));
    await expectProblem(bodyField(), journey.say('newProposal.problems.bodyEmpty'));
    expect(await recipientField().inputValue()).toBe(misspelt);
    expect(await amountField().inputValue()).toBe('999999999');
    await recipientField().fill('0x12');
    await expectProblem(recipientField(), journey.say('newProposal.problems.addressLength'));
    await titleField().fill('x'.repeat(151));
    await expectProblem(titleField(), journey.say('newProposal.problems.titleLong', { limit: '150' }));
    journey.expectClean();
  });

  const megabytes = {
    'lines of Vietnamese': ['vi', 'Một đồng cho mọi người, và lời giải thích vì sao.\n'],
    'one line of Vietnamese': ['vi', 'Mộtđồngchomọingườivàlờigiảithíchvìsao'],
    'one line of Korean': ['ko', '모두를위한하나의원칙과그이유'],
  } as const;

  it.each(Object.entries(megabytes))('lives through a megabyte: %s', async (_, [locale, piece]) => {
    await begin(locale, false);
    const { page } = journey;
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const [before = ''] = journey.say('newProposal.problems.bodyLong').split('{limit}');
    const copy = page.getByRole('button', { name: journey.say('newProposal.longText.copy') });
    await journey.open('/proposals/new');
    await bodyField().fill('정');
    await paste(bodyField(), text);
    await expectProblem(bodyField(), before);
    // The page still answers.
    await titleField().fill('Sống');
    await page.getByText(journey.say('newProposal.preview.bodyHidden')).waitFor();
    await page.reload();
    await restored().waitFor();
    expect(await titleField().inputValue()).toBe('Sống');
    await expectProblem(bodyField(), before);
    await copy.click();
    await page.getByText(journey.say('newProposal.longText.copied')).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`정${text}`);
    await page.getByRole('button', { name: journey.say('newProposal.longText.remove') }).click();
    expect(await bodyField().inputValue()).toBe('');
    journey.expectClean();
  });

  it('takes a megabyte back, and bounds it where a line is wanted', async () => {
    await begin('ko', false);
    const { page } = journey;
    const text = '모두를위한하나의원칙과그이유'.repeat(75_000);
    await journey.open('/proposals/new');
    await bodyField().fill('첫 문장');
    await paste(bodyField(), text);
    await page.getByRole('button', { name: journey.say('newProposal.longText.takeBack') }).click();
    expect(await bodyField().inputValue()).toBe('첫 문장');
    expect(await bodyField().isEditable()).toBe(true);
    await paste(titleField(), text);
    await titleField().blur();
    await expectProblem(titleField(), journey.say('newProposal.problems.titleLong', { limit: '150' }));
    expect(text.startsWith(await titleField().inputValue())).toBe(true);
    journey.expectClean();
  });

  it('keeps a draft over a reload until it is discarded', async () => {
    await begin('en', false);
    const { page } = journey;
    await journey.open('/proposals/new');
    await titleField().fill('Repair the roof');
    await recipientField().fill('0x12');
    await amountField().fill('1,5');
    await page.getByText(journey.say('newProposal.draft.kept')).waitFor();
    await page.getByRole('button', { name: journey.say('newProposal.actions.addCall') }).click();
    await page.reload();
    await restored().waitFor();
    expect(await titleField().inputValue()).toBe('Repair the roof');
    expect(await recipientField().inputValue()).toBe('0x12');
    expect(await amountField().inputValue()).toBe('1,5');
    await page.getByLabel(journey.say('newProposal.call.contract'), { exact: true }).waitFor();
    await page.getByRole('button', { name: journey.say('newProposal.draft.discard') }).click();
    await restored().waitFor({ state: 'detached' });
    expect(await titleField().inputValue()).toBe('');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await titleField().inputValue()).toBe('');
    expect(await restored().count()).toBe(0);
    journey.expectClean();
  });
});

describe.each(['en', 'vi', 'ko'] as const)('addresses that lead nowhere, in %s', (locale) => {
  it('are said to, inside the frame', async () => {
    await begin(locale, false);
    const { page } = journey;
    const delegate = demoAccount('delegate').address;
    const cases = [
      ['/proposals/nonsense', 'proposals.notFound.title'],
      [`/proposals/${'9'.repeat(100)}`, 'proposals.notFound.title'],
      ['/proposals/12345678901234567890', 'proposals.notFound.title'],
      ['/proposals/-1', 'proposals.notFound.title'],
      ['/delegates/0x123', 'delegates.notFound.title'],
      [`/delegates/0xAA${delegate.toLowerCase().slice(4)}`, 'delegates.notFound.title'],
      ['/no/such/page', 'layout.notFound.title'],
      ['/staking/deeper', 'layout.notFound.title'],
    ] as const;
    for (const [path, title] of cases) {
      await journey.open(path);
      await page.getByRole('heading', { level: 1, name: journey.say(title) }).waitFor();
      await journey.expectFrame();
    }
    // The browser's own language decides where the address names none that we speak.
    await page.goto('/xx/staking');
    await page.getByRole('heading', { level: 1, name: journey.say('layout.notFound.title') }).waitFor();
    await journey.expectFrame();
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    journey.expectClean([/^Failed to load resource.* 404/]);
  });
});
