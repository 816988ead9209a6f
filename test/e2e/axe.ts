import AxeBuilder from '@axe-core/playwright';
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

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose verdict depends on colours: what another theme can change of a page. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands, by all rules or by those of colour, one line each. */
export async function axeFindings(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (rules === 'all'
    ? builder.withTags(TAGS)
    : builder.withRules(COLOUR_RULES)
  ).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter((node) => !isException(id, node.target.flat().join(' ')))
      .map((node) => `${id}: ${help} at ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
  );
}

function isException(rule: string, target: string): boolean {
  return kitExceptions.some((exception) => exception.rule === rule && target.includes(exception.within));
}
