import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** Everything that describes a control to whoever cannot see it: its hint and its error. */
export function descriptionOf(field: Locator): Promise<string> {
  return field.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}

/** Waits until a field says what is wrong with it, in these words. */
export async function expectProblem(field: Locator, words: string): Promise<void> {
  await expect.poll(() => descriptionOf(field)).toContain(words);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
}

/** Pastes as a person does; typing a megabyte key by key is another matter. */
export async function paste(field: Locator, text: string): Promise<void> {
  const page = field.page();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await field.focus();
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+V');
}
