import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Hex } from 'viem';
import { connectChromium, launchChromium } from '@/test/helpers/chromium';
import { axeFindings } from './axe';
import { ChainControl } from './chain-control';
import { WalletDouble } from './wallet-double';
import { type Offences, watchPage } from './watch-page';
import { type Locale, word } from './words';

export type JourneyOptions = {
  origin: string;
  rpcUrl: string;
  /** A browser that is there already; without it a new one is started. */
  browserUrl?: string;
  /** The wallet's key; without one there is no wallet in the browser. */
  key?: Hex;
  locale?: Locale;
  width?: number;
  dark?: boolean;
};

const WALLET_OPTION = 'rk-wallet-option-test.journey.wallet';
const HEIGHTS: Record<number, number> = { 360: 740 };

/** One visitor in a fresh browser profile, watched from the first request to the last. */
export class Journey {
  private constructor(
    readonly page: Page,
    readonly chain: ChainControl,
    readonly offences: Offences,
    private readonly browser: Browser,
    private readonly context: BrowserContext,
    private readonly double: WalletDouble | undefined,
    readonly locale: Locale,
  ) {}

  static async begin(options: JourneyOptions): Promise<Journey> {
    const { origin, rpcUrl, browserUrl, key, locale = 'en', width = 1280, dark = false } = options;
    const browser = await (browserUrl === undefined ? launchChromium() : connectChromium(browserUrl));
    const context = await browser.newContext({
      baseURL: origin,
      viewport: { width, height: HEIGHTS[width] ?? 900 },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      locale,
    });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    const offences = watchPage(page, origin);
    const double =
      key === undefined ? undefined : await WalletDouble.install(page, { rpcUrl, chainId: 31337, key });
    return new Journey(page, new ChainControl(rpcUrl), offences, browser, context, double, locale);
  }

  get wallet(): WalletDouble {
    if (this.double === undefined) throw new Error('this journey has no wallet');
    return this.double;
  }

  /** The app's words in this journey's language. */
  say(path: string, values?: Record<string, string>): string {
    return word(this.locale, path, values);
  }

  /** Opens a path below the locale, such as `/staking`, and waits until its buttons listen. */
  async open(path: string): Promise<void> {
    await this.page.goto(`/${this.locale}${path}`, { waitUntil: 'load' });
    await this.page.waitForFunction(isAlive);
  }

  /** Connects through RainbowKit's list of wallets. */
  async connect(): Promise<void> {
    await this.openWallets();
    await this.chooseWallet();
  }

  /** Presses Connect and waits for the list of wallets. */
  async openWallets(): Promise<void> {
    await this.page
      .getByRole('button', { name: this.say('wallet.connect'), exact: true })
      .first()
      .click();
    await this.page.getByTestId(WALLET_OPTION).waitFor();
  }

  /** Chooses this journey's wallet in the open list. */
  async chooseWallet(): Promise<void> {
    await this.page.getByTestId(WALLET_OPTION).click();
    await this.page.getByRole('button', { name: this.accountName }).first().waitFor();
  }

  get accountName(): RegExp {
    const [before = ''] = this.say('wallet.accountLabel').split('{account}');
    return new RegExp(`${before}.*${this.wallet.address.slice(2, 6)}`, 'i');
  }

  /** Walks the transaction dialog to its end. */
  async confirm(): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: this.say('transactions.continue') }).click();
    await dialog.getByText(this.say('transactions.status.shown')).first().waitFor();
    await dialog.getByRole('button', { name: this.say('transactions.done') }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Fails unless axe finds nothing on the page as it stands. */
  async expectAccessible(): Promise<void> {
    const findings = await axeFindings(this.page);
    if (findings.length > 0) throw new Error(`axe on ${this.page.url()}:\n${findings.join('\n')}`);
  }

  /** The same in light, and again in dark. */
  async expectAccessibleInBothThemes(): Promise<void> {
    await this.expectAccessible();
    await this.page.emulateMedia({ colorScheme: 'dark' });
    await this.page.locator('html.dark').waitFor();
    await this.expectAccessible();
    await this.page.emulateMedia({ colorScheme: 'light' });
    await this.page.locator('html:not(.dark)').waitFor();
  }

  /** Fails unless the header, the navigation and the footer are there, around a page with a heading. */
  async expectFrame(): Promise<void> {
    const { page } = this;
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page
      .getByRole('banner')
      .getByRole('link', { name: this.say('layout.home') })
      .waitFor();
    await page
      .getByRole('navigation', { name: this.say('layout.nav.label') })
      .first()
      .waitFor();
    await page.getByRole('contentinfo').waitFor();
  }

  /** Nothing may have gone wrong behind the scenes. `allowed` names the errors that the journey provokes. */
  expectClean(allowed: RegExp[] = []): void {
    const { consoleErrors, foreignRequests, crashes } = this.offences;
    const errors = [...consoleErrors, ...crashes].filter(
      (text) => !allowed.some((pattern) => pattern.test(text)),
    );
    const all = [...errors, ...foreignRequests.map((url) => `request to ${url}`)];
    if (all.length > 0) throw new Error(`behind the scenes:\n${all.join('\n')}`);
  }

  /** Leaves a picture of where it ended, for whoever has to find out why. */
  async end(name: string | undefined): Promise<void> {
    const file = (name ?? 'journey').replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
    await this.page.screenshot({ path: `.kgov/journeys/${file}.png` }).catch(() => {});
    await this.close();
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.browser.close();
  }
}

/** Runs in the page: whether React has taken over every button that the server has sent. */
function isAlive(): boolean {
  return [...document.querySelectorAll('button')].every((button) =>
    Object.keys(button).some((key) => key.startsWith('__reactProps')),
  );
}
