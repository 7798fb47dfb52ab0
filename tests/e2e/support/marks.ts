import type { Page } from 'playwright-core';

/** Words that a highlight of the page's registry covers. */
export interface PaintedMark {
  readonly highlight: string;
  readonly text: string;
}

/** Every mark in the registry of the page, as the page itself can see it. */
export function readMarks(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([highlight, ranges]) =>
      [...ranges].map((range) => {
        // A constructor: a page may name an image `createRange`.
        const words = new Range();
        words.setStart(range.startContainer, range.startOffset);
        words.setEnd(range.endContainer, range.endOffset);
        return { highlight, text: words.toString() };
      }),
    ),
  );
}

/** Waits until the page is marked: recognised, read, stored and painted takes a fraction of a second, the rest is for a busy machine. */
export async function waitForMarks(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.size > 0, undefined, { timeout: 20_000, polling: 50 });
}

/** Where words stand on the screen; the first place that holds them. */
export async function placeOf(page: Page, words: string): Promise<Box> {
  const box = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { x, y, width, height };
    }
    return null;
  }, words);
  if (box === null) throw new Error(`The page does not show ${words}.`);
  return box;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The share of pixels with a hue of their own, from 0 to 1. The pages of the tests are black, white and grey, so that
 * color comes from marks alone.
 */
export async function coloredShare(page: Page, clip: Box): Promise<number> {
  const shot = await page.screenshot({ clip, type: 'png' });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawing = canvas.getContext('2d');
    if (drawing === null) throw new Error('no canvas');
    drawing.drawImage(image, 0, 0);
    const { data } = drawing.getImageData(0, 0, image.width, image.height);
    let colored = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 12) colored += 1;
    }
    return colored / (data.length / 4);
  }, shot.toString('base64'));
}
