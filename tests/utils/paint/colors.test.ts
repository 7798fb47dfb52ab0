import { assert, integer, property, tuple, type Arbitrary } from '../../support/fast-check';
import { describe, expect, it } from 'vitest';
import { blend, contrastOf, LEAST_CONTRAST, legible, parseColor, type Color } from '../../../utils/paint/colors';
import { highlightName, lookOf, LOOKS } from '../../../utils/paint/names';
import { styleSheetFor } from '../../../utils/paint/style';
import { DEFAULT_LOOKS } from '../../../utils/settings';

const channel = integer({ min: 0, max: 255 });
const color: Arbitrary<Color> = tuple(channel, channel, channel);

it('makes any color stand out from any ground', () => {
  assert(
    property(color, color, (ink, ground) => {
      expect(contrastOf(legible(ink, ground), ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }),
  );
});

it.each<[string, ReturnType<typeof parseColor>]>([
  ['rgb(11, 98, 168)', { color: [11, 98, 168], alpha: 1 }],
  ['rgba(0, 0, 0, 0.5)', { color: [0, 0, 0], alpha: 0.5 }],
  ['rgb(1 2 3 / 40%)', { color: [1, 2, 3], alpha: 0.4 }],
  ['oklch(0.5 0.1 20)', undefined],
  ['', undefined],
])('reads %j', (css, expected) => expect(parseColor(css)).toEqual(expected));

it('knows black on white as the strongest contrast', () => {
  expect(contrastOf([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrastOf([9, 9, 9], [9, 9, 9])).toBe(1);
});

describe('each look', () => {
  const GROUNDS: Color[] = [
    [255, 255, 255],
    [18, 18, 18],
    [128, 128, 128],
    [255, 241, 224],
    [0, 43, 54],
  ];
  it.each(GROUNDS)('underlines on %d %d %d with a contrast of three to one', (...ground) => {
    for (const look of LOOKS) {
      const rule =
        styleSheetFor(ground, DEFAULT_LOOKS)
          .split('\n')
          .find((line) => line.includes(`(${highlightName(look)})`)) ?? '';
      const tint = parseColor(/background-color:([^;]+);/u.exec(rule)?.[1] ?? '');
      const line = parseColor(/(rgb\([^)]*\))\}$/u.exec(rule)?.[1] ?? '');
      const behind = tint === undefined ? ground : blend(tint.color, tint.alpha, ground);
      // Rounded to whole channels, a color loses a hair of its contrast.
      expect(contrastOf(line?.color ?? behind, behind), look).toBeGreaterThanOrEqual(LEAST_CONTRAST - 0.05);
    }
  });
});

const look = (mark: Partial<Parameters<typeof lookOf>[0]>) =>
  lookOf({ category: 'figure', kind: null, own: null, isChanged: false, ...mark });

const looks: [rule: string, mark: Parameters<typeof look>[0], expected: ReturnType<typeof look>][] = [
  ['money', { kind: 'money' }, 'money'],
  ['visits like people', { kind: 'person-times' }, 'people'],
  ['goods like everything else that is counted', { kind: 'goods' }, 'count'],
  ['an unknown kind like that too', { kind: null }, 'count'],
  ['an organization', { category: 'organization' }, 'organization'],
  ['a doubt of the reader', { category: 'highlight', own: 'doubt' }, 'own-doubt'],
  ['another number in its place', { kind: 'money', isChanged: true }, 'changed'],
];
it.each(looks)('%s has a look of its own', (_rule, mark, expected) => expect(look(mark)).toBe(expected));
