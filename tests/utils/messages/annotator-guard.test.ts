import { describe, expect, it } from 'vitest';
import { readAnnotatorMessage } from '../../../utils/messages';
import { DEFAULT_LOOKS } from '../../../utils/settings';

const OWN = 'abcdefghijklmnop';
const background = { id: OWN };
const MARK = {
  part: 0,
  start: 3,
  end: 6,
  id: 'f',
  category: 'figure',
  kind: null,
  own: null,
  status: 'rejected',
  words: '280',
  isChanged: false,
};
const message = { type: 'marks.show', payload: { shown: 'own' } };

describe('what the annotator listens to', () => {
  it('is our background', () => expect(readAnnotatorMessage(message, background, OWN)).toEqual(message));

  it('reads the marks of the page, and drops what is none', () =>
    expect(
      readAnnotatorMessage(
        { type: 'marks.change', payload: { marks: [MARK, { ...MARK, start: '3' }, { id: 7 }, null] } },
        background,
        OWN,
      ),
    ).toEqual({ type: 'marks.change', payload: { marks: [MARK] } }));

  it('takes other colors and patterns, where all are named', () => {
    const dress = { type: 'marks.dress', payload: { looks: DEFAULT_LOOKS } };
    expect(readAnnotatorMessage(dress, background, OWN)).toEqual(dress);
    const { own: _own, ...fewer } = DEFAULT_LOOKS;
    expect(readAnnotatorMessage({ ...dress, payload: { looks: fewer } }, background, OWN)).toBeUndefined();
  });

  const strangers: [who: string, sender: object][] = [
    ['another extension', { id: 'ponmlkjihgfedcba' }],
    ['nobody', {}],
    ['a script in a tab', { id: OWN, tab: { id: 7 } }],
  ];
  it.each(strangers)('is not %s', (_who, sender) => expect(readAnnotatorMessage(message, sender, OWN)).toBeUndefined());

  const others: unknown[] = [
    undefined,
    null,
    'marks.show',
    {},
    { type: 'marks.show' },
    { type: 'marks.show', payload: null },
    { type: 'marks.show', payload: {} },
    { type: 'marks.show', payload: { shown: 'yes' } },
    { type: 'marks.change', payload: { marks: 'all' } },
    { type: 'marks.hide', payload: { shown: 'all' } },
  ];
  it.each(others)('is not %j', (other) => expect(readAnnotatorMessage(other, background, OWN)).toBeUndefined());
});
