import { navigationGather } from 'lighthouse/core/gather/navigation-runner.js';
import { Runner } from 'lighthouse/core/runner.js';
import type { Browser } from 'playwright-core';
import { freePort } from '@/scripts/port';
import { launchChromium } from '@/test/helpers/chromium';
import { countCpuTime } from './cpu-time';

export type Audit = {
  /** 0 to 100. */
  accessibility: number;
  bestPractices: number;
  /** Milliseconds, on Lighthouse's simulated phone. */
  tbt: number;
  lcp: number;
  /** Layout shift, without a unit. */
  cls: number;
  /** What kept a score below 100. */
  problems: string[];
};

let browser: { it: Browser; port: number } | undefined;

/**
 * Lighthouse's verdict on one page, on its simulated phone, in a fresh profile. What the page computes is counted in time
 * on the processor, so that a machine that does something else besides judges alike.
 *
 * @throws Error if it could not look.
 */
export async function audit(url: string): Promise<Audit> {
  const { port } = await open();
  const { artifacts, runnerOptions } = await navigationGather(undefined, url, {
    flags: {
      port,
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility', 'best-practices'],
    },
  });
  countCpuTime(artifacts.Trace.traceEvents);
  const result = await Runner.audit(artifacts, runnerOptions);
  if (result === undefined || result.lhr.runtimeError) {
    throw new Error(
      `Lighthouse could not look at ${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`,
    );
  }
  const { categories, audits } = result.lhr;
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const figure = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  const weighed = ['accessibility', 'best-practices'].flatMap((name) => categories[name]?.auditRefs ?? []);
  return {
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    tbt: figure('total-blocking-time'),
    lcp: figure('largest-contentful-paint'),
    cls: figure('cumulative-layout-shift'),
    problems: weighed
      .filter(({ id, weight }) => weight > 0 && audits[id]?.score !== null && (audits[id]?.score ?? 1) < 1)
      .map(
        ({ id }) => `${id}: ${audits[id]?.title} ${JSON.stringify(audits[id]?.details ?? {}).slice(0, 600)}`,
      ),
  };
}

export async function closeBrowser(): Promise<void> {
  await browser?.it.close();
  browser = undefined;
}

async function open(): Promise<{ port: number }> {
  if (browser === undefined) {
    const port = await freePort();
    browser = { it: await launchChromium([`--remote-debugging-port=${port}`]), port };
  }
  return browser;
}
