import type { Page } from 'playwright-core';

/**
 * Makes every text of a page longer by two fifths, as a language might that we do not have yet, and gives what is then cut
 * off: elements that hide a part of their text, and the page itself where it has to be scrolled sideways. What is made to be
 * cut (an ellipsis, a number of lines) and shows the whole as its title or elsewhere is no fault.
 */
export function findClipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const words = text.data.trim();
      if (/\p{L}/u.test(words)) text.data = `⟦${words} ${words.slice(0, Math.ceil(words.length * 0.4))}⟧`;
    }
    const clipped = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { overflowX, textOverflow, webkitLineClamp, position } = getComputedStyle(element);
      const isMeant = textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || position === 'absolute';
      const hides = overflowX === 'hidden' || overflowX === 'clip';
      return hides && !isMeant && element.scrollWidth > element.clientWidth + 1;
    });
    const { scrollWidth } = document.documentElement;
    const wide = scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide in a window of ${innerWidth} px`] : [];
    return [...wide, ...clipped.map((element) => element.outerHTML.slice(0, 200))];
  });
}
