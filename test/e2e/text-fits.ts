import type { Page } from 'playwright-core';

/** What sticks out of the page, or is cut off by what it stands in; one line each. */
export function textThatDoesNotFit(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.clientWidth;
    const more = document.documentElement.scrollWidth - wide;
    if (more > 0) found.push(`the page scrolls sideways by ${more} px`);
    // A cut that shows it (an ellipsis) is a choice, and a list that scrolls is meant to.
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const words = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      if (!words || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // What only a screen reader gets is one pixel wide on purpose.
      if (isHiddenFromSight(element) || scrolls(element)) continue;
      const name = `“${(element.textContent ?? '').trim().slice(0, 40)}” (${element.tagName.toLowerCase()}.${element.className})`;
      const style = getComputedStyle(element);
      const clips = style.overflowX === 'hidden' || style.overflowX === 'clip';
      if (clips && element.scrollWidth > element.clientWidth + 1) found.push(`${name} is cut off`);
      const box = element.getBoundingClientRect();
      const right = Math.max(...ownText(element).map((rect) => rect.right));
      const left = Math.min(...ownText(element).map((rect) => rect.left));
      if (right > wide + 1 || left < -1) found.push(`${name} sticks out of the page`);
      else if (style.display !== 'inline' && right > box.right + 2 && !clips) {
        found.push(`${name} sticks out of its box by ${Math.round(right - box.right)} px`);
      }
    }
    return found;

    function ownText(element: Element): DOMRect[] {
      return [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .flatMap((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()];
        });
    }

    function isHiddenFromSight(element: Element): boolean {
      for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
        const { width, height } = at.getBoundingClientRect();
        if (getComputedStyle(at).display !== 'contents' && (width <= 1 || height <= 1)) return true;
      }
      return false;
    }

    /** In something that is meant to scroll, or cut with an ellipsis that says so. */
    function scrolls(element: Element): boolean {
      for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.overflowX === 'auto' || style.overflowX === 'scroll') return true;
        if (style.textOverflow === 'ellipsis' && style.overflowX !== 'visible') return true;
        if (style.position === 'fixed' && style.translate !== 'none') return true;
      }
      return false;
    }
  });
}
