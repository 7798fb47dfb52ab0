/** sRGB, 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number];

/** WCAG 2: what is not text has to stand out from its ground by three to one. */
export const LEAST_CONTRAST = 3;

const linear = (value: number) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);

/** Relative luminance of WCAG 2, 0 to 1. */
export const luminanceOf = ([red, green, blue]: Color): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

export function contrastOf(a: Color, b: Color): number {
  const [light, dark] = [luminanceOf(a), luminanceOf(b)].sort((first, second) => second - first);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** A computed color with its opacity, 0 to 1; `undefined` for a notation that is not RGB. */
export function parseColor(css: string): { color: Color; alpha: number } | undefined {
  const found = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+)(%?))?\s*\)$/iu.exec(css);
  if (found === null) return undefined;
  const [, red = '0', green = '0', blue = '0', alpha = '1', percent = ''] = found;
  return { color: [Number(red), Number(green), Number(blue)], alpha: Number(alpha) / (percent === '' ? 1 : 100) };
}

const mix = (from: Color, to: Color, share: number): Color => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
];

/** `over` as it shows on `ground`. */
export const blend = (over: Color, alpha: number, ground: Color): Color => mix(ground, over, alpha);

const BLACK: Color = [0, 0, 0];
const WHITE: Color = [255, 255, 255];

/** The color, made darker or lighter until it stands out from its ground. */
export function legible(color: Color, ground: Color): Color {
  const end = luminanceOf(ground) > 0.18 ? BLACK : WHITE;
  for (let share = 0; share < 1; share += 0.1) {
    const tried = mix(color, end, share);
    if (contrastOf(tried, ground) >= LEAST_CONTRAST) return tried;
  }
  return end;
}

export const toCss = ([red, green, blue]: Color, alpha = 1): string =>
  `rgb(${Math.round(red)} ${Math.round(green)} ${Math.round(blue)} / ${alpha})`;
