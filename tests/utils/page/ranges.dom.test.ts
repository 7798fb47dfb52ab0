import * as fc from '../../support/fast-check';
import { expect, it } from 'vitest';
import { readArticleSteps, toRange, toSpan, type ReadPart } from '../../../utils/page';

/** What templates put around words: the pieces of a paragraph, before they are nested at random. */
type Piece = { readonly words: string } | { readonly tag: string; readonly inside: readonly Piece[] };

const words = fc.constantFrom(
  '捐款',
  '280',
  '多万',
  '人次',
  ' ',
  '\n   ',
  '\u200b',
  '\u3000',
  'Oxfam',
  '，',
  '𠮷野家',
  '1,2\u00ad34',
);
const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 4 },
    fc.record({ words }),
    fc.record({ tag: fc.constantFrom('span', 'b', 'em', 'i'), inside: fc.array(tie('piece'), { maxLength: 4 }) }),
  ),
}));
const paragraph = fc.array(piece, { maxLength: 12 });
const SENTENCE =
  '县慈善会昨天说，这些善款都用在冬天的救助上，账目每周公布，哪一家收到多少、派给了谁，在镇上的墙上和网上都可以看到。';

function append(parent: Node, pieces: readonly Piece[]): void {
  for (const one of pieces) {
    if ('words' in one) parent.appendChild(document.createTextNode(one.words));
    else append(parent.appendChild(document.createElement(one.tag)), one.inside);
  }
}

function show(paragraphs: readonly (readonly Piece[])[]): void {
  document.body.replaceChildren();
  const article = document.body.appendChild(document.createElement('article'));
  // Whatever stands in the others, this one is an article.
  article.appendChild(document.createElement('p')).textContent = SENTENCE.repeat(2);
  for (const pieces of paragraphs) {
    const element = article.appendChild(document.createElement('p'));
    append(element, [...pieces, { words: SENTENCE }]);
  }
}

function read(): ReadPart {
  const steps = readArticleSteps(document);
  for (;;) {
    const step = steps.next();
    if (step.done !== true) continue;
    const [part] = step.value.parts;
    if (part === undefined) throw new Error('no article was read');
    return part;
  }
}

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) found.push(node);
  return found;
}

/** Splits text nodes where `cuts` say, and joins them again in some of the elements: what editors and translators do. */
function stir(cuts: readonly { readonly at: number; readonly share: number; readonly joins: boolean }[]): void {
  for (const { at, share, joins } of cuts) {
    const nodes = textNodes();
    const node = nodes[at % nodes.length];
    if (node === undefined) continue;
    node.splitText(Math.floor(share * node.data.length));
    if (joins) node.parentElement?.normalize();
  }
}

const cut = fc.record({
  at: fc.nat({ max: 40 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  joins: fc.boolean(),
});
const place = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));

/** The spans of the article's text that begin and end inside words: at white space a range of the page has several. */
function spanAt(text: string, [one, other]: readonly [number, number]): { start: number; end: number } {
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  let start = Math.floor(low * (text.length - 1));
  let end = Math.max(start + 1, Math.ceil(high * text.length));
  while (start > 0 && /\s/u.test(text[start] ?? '')) start -= 1;
  while (end < text.length && /\s/u.test(text[end - 1] ?? '')) end += 1;
  return { start, end };
}

it('finds the same words again from text to range and back, however the page is cut into text nodes', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 4 }),
      fc.array(cut, { maxLength: 12 }),
      fc.array(place, { minLength: 1, maxLength: 8 }),
      (paragraphs, cuts, places) => {
        show(paragraphs);
        const before = read();
        const spans = places.map((at) => spanAt(before.text, at));
        const back = (part: ReadPart) =>
          spans.map((span) => {
            const range = toRange(part.article, span);
            return range === undefined ? undefined : toSpan(part.article, range);
          });
        expect(back(before)).toEqual(spans);
        stir(cuts);
        const after = read();
        expect(after.text).toBe(before.text);
        expect(back(after)).toEqual(spans);
      },
    ),
    { numRuns: fc.IS_SOAK ? 500 : 50 },
  );
});
