import { blend, legible, luminanceOf, toCss, type Color } from './colors';
import { highlightName, LOOKS, type Look } from './names';

interface Appearance {
  readonly light: Color;
  readonly dark: Color;
  /** Opacity of the tint behind the words; 0 for none. */
  readonly tint: number;
  readonly underline: 'solid' | 'dashed' | 'dotted' | 'wavy';
  readonly thickness: string;
}

const OWN = { light: [138, 109, 0], dark: [232, 204, 90], tint: 0.18, thickness: '3px' } as const;
const WARN = { light: [168, 32, 26], dark: [255, 156, 148] } as const;

/** Colors and patterns of the design; nothing is told by color alone. */
const APPEARANCES: Readonly<Record<Look, Appearance>> = {
  money: { light: [11, 98, 168], dark: [124, 187, 240], tint: 0.12, underline: 'solid', thickness: '2px' },
  people: { light: [180, 71, 11], dark: [242, 163, 115], tint: 0.12, underline: 'solid', thickness: '2px' },
  count: { light: [47, 125, 79], dark: [134, 208, 162], tint: 0.12, underline: 'dashed', thickness: '2px' },
  organization: { light: [106, 79, 163], dark: [191, 169, 238], tint: 0, underline: 'dotted', thickness: '2px' },
  'own-figure': { ...OWN, underline: 'solid' },
  'own-quote': { ...OWN, underline: 'solid' },
  'own-doubt': { ...WARN, tint: 0.12, underline: 'wavy', thickness: '2px' },
  'own-todo': { ...OWN, underline: 'dashed' },
  changed: { ...WARN, tint: 0, underline: 'wavy', thickness: '2px' },
};

/** Above this luminance of the ground black text reads better than white, and so do the dark tones of the light theme. */
const LIGHT_GROUND = 0.18;

function ruleFor(look: Look, ground: Color): string {
  const { light, dark, tint, underline, thickness } = APPEARANCES[look];
  const base = luminanceOf(ground) > LIGHT_GROUND ? light : dark;
  // The underline stands on the tinted ground.
  const color = legible(base, blend(base, tint, ground));
  const background = tint === 0 ? '' : `background-color:${toCss(base, tint)};`;
  return `::highlight(${highlightName(look)}){${background}text-decoration:underline ${underline} ${thickness} ${toCss(color)}}`;
}

/** The style sheet that paints our highlights on a ground of this color. */
export const styleSheetFor = (ground: Color): string => LOOKS.map((look) => ruleFor(look, ground)).join('\n');
