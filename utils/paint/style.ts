import type { LookChoice, LookChoices, LookColor, LookGroup, LookLine } from '../model';
import { blend, legible, luminanceOf, toCss, type Color } from './colors';
import { FLASH_NAME, highlightName, LOOKS, type Look } from './names';

interface Appearance {
  readonly color: LookColor;
  /** Opacity of the tint behind the words; 0 for none. */
  readonly tint: number;
  readonly line: LookLine;
  readonly thickness: string;
}

/** Each color for a light ground and for a dark one. */
export const PALETTE: Readonly<Record<LookColor, { readonly light: Color; readonly dark: Color }>> = {
  blue: { light: [11, 98, 168], dark: [124, 187, 240] },
  orange: { light: [180, 71, 11], dark: [242, 163, 115] },
  green: { light: [47, 125, 79], dark: [134, 208, 162] },
  purple: { light: [106, 79, 163], dark: [191, 169, 238] },
  ochre: { light: [138, 109, 0], dark: [232, 204, 90] },
  red: { light: [168, 32, 26], dark: [255, 156, 148] },
  teal: { light: [0, 112, 120], dark: [104, 204, 210] },
  grey: { light: [84, 88, 94], dark: [186, 190, 196] },
};

/** How each look follows from what the reader chose for its group; a doubt and a thing to do keep their own pattern. */
const LOOK_RULES: Readonly<
  Record<Look, { readonly group: LookGroup } & Omit<Appearance, 'color' | 'line'> & Partial<LookChoice>>
> = {
  money: { group: 'money', tint: 0.12, thickness: '2px' },
  people: { group: 'people', tint: 0.12, thickness: '2px' },
  count: { group: 'count', tint: 0.12, thickness: '2px' },
  organization: { group: 'organization', tint: 0, thickness: '2px' },
  'own-figure': { group: 'own', tint: 0.18, thickness: '3px' },
  'own-quote': { group: 'own', tint: 0.18, thickness: '3px' },
  'own-doubt': { group: 'own', color: 'red', line: 'wavy', tint: 0.12, thickness: '2px' },
  'own-todo': { group: 'own', line: 'dashed', tint: 0.18, thickness: '3px' },
  changed: { group: 'own', color: 'red', line: 'wavy', tint: 0, thickness: '2px' },
};

const appearanceOf = (look: Look, choices: LookChoices): Appearance => {
  const { group, ...own } = LOOK_RULES[look];
  return { ...choices[group], ...own };
};

/** Above this luminance of the ground black text reads better than white, and so do the dark tones of the light theme. */
const LIGHT_GROUND = 0.18;

function ruleFor(look: Look, ground: Color, choices: LookChoices): string {
  const { color: name, tint, line, thickness } = appearanceOf(look, choices);
  const { light, dark } = PALETTE[name];
  const base = luminanceOf(ground) > LIGHT_GROUND ? light : dark;
  // The underline stands on the tinted ground.
  const color = legible(base, blend(base, tint, ground));
  const background = tint === 0 ? '' : `background-color:${toCss(base, tint)};`;
  return `::highlight(${highlightName(look)}){${background}text-decoration:underline ${line} ${thickness} ${toCss(color)}}`;
}

/** What is flashed stands on the reader's own color, strong enough to be found at a glance. */
function flashRule(ground: Color): string {
  const base = luminanceOf(ground) > LIGHT_GROUND ? PALETTE.ochre.dark : PALETTE.ochre.light;
  return `::highlight(${FLASH_NAME}){background-color:${toCss(base, 0.8)}}`;
}

/** The style sheet that paints our highlights on a ground of this color. */
export const styleSheetFor = (ground: Color, choices: LookChoices): string =>
  [...LOOKS.map((look) => ruleFor(look, ground, choices)), flashRule(ground)].join('\n');
