import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** How the name of every class of RainbowKit's style sheet begins. */
const KIT = '.ju367v';

/** Faults inside RainbowKit's own modal that its theme cannot mend. Each names the rule and the reason. */
export const kitExceptions: Array<{ rule: string; within: string; because: string }> = [
  {
    rule: 'aria-dialog-name',
    within: KIT,
    because: 'the account dialog is labelled by an id that no element of it has',
  },
  {
    rule: 'role-img-alt',
    within: KIT,
    because: 'a wallet’s icon is a div with role="img" and no name; the wallet’s name stands beside it',
  },
];

/** Every rule of WCAG 2.2 AA and of good practice; what passed is not described, which would take most of the time. */
const OPTIONS: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** What axe finds on the page as it stands, one line each. It knows pages without frames, as ours are. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (page.frames().length > 1) throw new Error(`${page.url()} has frames, into which axe would not look`);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (options) => (await window.axe.run(document, options)).violations,
    OPTIONS,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter((node) => !isException(id, node.target.flat().join(' ')))
      .map((node) => `${id}: ${help} at ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
  );
}

function isException(rule: string, target: string): boolean {
  return kitExceptions.some((exception) => exception.rule === rule && target.includes(exception.within));
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
