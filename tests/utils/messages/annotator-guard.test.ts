import { describe, expect, it } from 'vitest';
import { readMarksShow } from '../../../utils/messages';

const OWN = 'abcdefghijklmnop';
const background = { id: OWN };
const message = { type: 'marks.show', payload: { shown: false } };

describe('what the annotator listens to', () => {
  it('is our background', () => expect(readMarksShow(message, background, OWN)).toEqual({ shown: false }));

  const strangers: [who: string, sender: object][] = [
    ['another extension', { id: 'ponmlkjihgfedcba' }],
    ['nobody', {}],
    ['a script in a tab', { id: OWN, tab: { id: 7 } }],
  ];
  it.each(strangers)('is not %s', (_who, sender) => expect(readMarksShow(message, sender, OWN)).toBeUndefined());

  const others: unknown[] = [
    undefined,
    null,
    'marks.show',
    {},
    { type: 'marks.show' },
    { type: 'marks.show', payload: null },
    { type: 'marks.show', payload: {} },
    { type: 'marks.show', payload: { shown: 'yes' } },
    { type: 'marks.hide', payload: { shown: true } },
  ];
  it.each(others)('is not %j', (other) => expect(readMarksShow(other, background, OWN)).toBeUndefined());
});
