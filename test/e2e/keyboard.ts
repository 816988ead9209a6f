import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More stops than any page has between two controls of one task. */
const MOST_STOPS = 250;

/**
 * A person without a pointer: everything is reached by Tab and worked by keys. On the way every stop must show that
 * it has the focus, inside the window and not beneath something else (WCAG 2.4.7 and 2.4.11).
 */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Presses Tab, or Shift+Tab, until the control has the focus. @throws Error if it is never reached. */
  async reach(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.waitFor({ state: 'attached' });
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await has(target)) {
        await this.expectSeen();
        return;
      }
      await this.page.keyboard.press(key);
    }
    throw new Error(`Tab never reached ${target} on ${this.page.url()}`);
  }

  /** Goes to a button or a link and presses Enter once it can be pressed. */
  async press(target: Locator): Promise<void> {
    await this.reach(target);
    await expect.poll(() => target.isEnabled(), { timeout: 30_000 }).toBe(true);
    await this.page.keyboard.press('Enter');
  }

  /** Goes to a radio button's group, then along it by the arrows; or to a checkbox, and ticks it. */
  async choose(radio: Locator): Promise<void> {
    await radio.waitFor({ state: 'attached' });
    const name = await radio.getAttribute('name');
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const at = await this.page.evaluate(() => {
        const { activeElement: element } = document;
        return element instanceof HTMLInputElement && element.type === 'radio' ? element.name : null;
      });
      if (at !== null && at === name) break;
      await this.page.keyboard.press('Tab');
    }
    // A group without a choice is entered at its first or last button.
    await this.page.keyboard.press('Space');
    for (let step = 0; step < 20 && !(await has(radio)); step += 1)
      await this.page.keyboard.press('ArrowDown');
    if (!(await radio.isChecked())) throw new Error(`the arrows never reached ${radio}`);
    await this.expectSeen();
  }

  /** Goes to a field and types in place of what it held. */
  async write(field: Locator, text: string): Promise<void> {
    await this.reach(field);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.insertText(text);
  }

  /** Goes to a list and picks the option that begins with these letters. */
  async pick(list: Locator, letters: string): Promise<void> {
    await this.reach(list);
    await this.page.keyboard.type(letters);
  }

  /** Fails unless a person can see where the focus is. */
  private async expectSeen(): Promise<void> {
    const problem = await this.page.evaluate(whyUnseen);
    if (problem === null) return;
    // A slider's thumb and the like show it where no style can be asked for: then the picture must change.
    if (problem.kind === 'unmarked' && (await this.looksFocused())) return;
    throw new Error(`${problem.text} on ${this.page.url()}`);
  }

  /** Whether the focused element looks otherwise than without the focus, which it gets back. */
  private async looksFocused(): Promise<boolean> {
    const element = (await this.page.evaluateHandle(() => document.activeElement)).asElement();
    if (element === null) return false;
    const focused = await element.screenshot();
    await element.evaluate((one) => (one as HTMLElement).blur());
    const plain = await element.screenshot();
    await element.focus();
    return !focused.equals(plain);
  }
}

function has(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement).catch(() => false);
}

/** Runs in the page: what is wrong with how the focus shows, if anything. */
function whyUnseen(): { kind: 'unmarked' | 'hidden'; text: string } | null {
  const hidden = (text: string) => ({ kind: 'hidden' as const, text });
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return hidden('nothing has the focus');
  const what = `${element.tagName.toLowerCase()} "${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 40)}"`;
  // A styled radio button shows its focus on the label around it.
  const shown = [element, element.parentElement, element.parentElement?.parentElement].filter(
    (one) => one != null,
  );
  const ringed = shown.find((one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
  if (ringed === undefined) return { kind: 'unmarked', text: `${what} has the focus and does not show it` };
  const { left, top, width, height } = ringed.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + Math.min(height / 2, 200)];
  const onTop = document.elementFromPoint(x, y);
  if (onTop === null) return hidden(`${what} has the focus outside the window`);
  const free = ringed.contains(onTop) || onTop.contains(ringed);
  return free
    ? null
    : hidden(`${what} has the focus beneath ${onTop.tagName.toLowerCase()}.${onTop.className}`);
}
