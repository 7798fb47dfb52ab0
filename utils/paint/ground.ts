import { blend, parseColor, type Color } from './colors';

const WHITE: Color = [255, 255, 255];
const BLACK: Color = [18, 18, 18];

/**
 * The color that the words of an element stand on: the backgrounds of it and of what it stands in, over the browser's own
 * canvas. Pictures are not looked at: text that is light stands on something dark.
 */
export function groundOf(element: Element): Color {
  const layers: { color: Color; alpha: number }[] = [];
  let hasPicture = false;
  let scheme = '';
  for (let at: Element | null = element, steps = 0; at !== null && steps < 500; steps += 1) {
    const style = getComputedStyle(at);
    if (scheme === '') scheme = style.colorScheme;
    const layer = parseColor(style.backgroundColor);
    if (layer !== undefined && layer.alpha > 0) layers.push(layer);
    if (layer?.alpha === 1) break;
    hasPicture ||= style.backgroundImage !== 'none';
    const parent: Node | null = at.parentNode;
    at = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  }
  const isOpaque = layers.at(-1)?.alpha === 1;
  const text = parseColor(getComputedStyle(element).color);
  const isLightText = text !== undefined && Math.min(...text.color) > 170;
  const prefersDark = /dark/u.test(scheme) && matchMedia('(prefers-color-scheme: dark)').matches;
  let ground: Color = !isOpaque && ((hasPicture && isLightText) || prefersDark) ? BLACK : WHITE;
  for (const { color, alpha } of layers.toReversed()) ground = blend(color, alpha, ground);
  return ground;
}
