import { anything, assert, property } from '../../support/fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { editSchema, isInPageEdit } from '../../../utils/messages/edit-schema';

const quote = { type: 'TextQuoteSelector', exact: '280所', prefix: '捐助', suffix: '学校' };
const position = { type: 'TextPositionSelector', start: 2, end: 6 };
const place = { sourceId: 's', page: 1, quote, position };
const reading = {
  value: 280,
  max: null,
  low: 280,
  high: null,
  bound: 'over',
  kind: 'facilities',
  unit: '所',
  currency: null,
  item: '学校',
  org: '青禾基金会',
  role: 'built',
  period: null,
  step: 1,
  unitClass: 'facilities:所:学校',
  per: null,
  cumulative: false,
  periodStart: '2024-01-01',
  periodEnd: null,
  place: null,
  recipient: null,
};
const targets = [{ table: 'figures', id: 'a' }];

const accepted: [what: string, edit: object, isInPage: boolean][] = [
  ['a confirmation', { action: 'confirm', targets }, true],
  ['a correction of two fields', { action: 'correct', figureId: 'a', fields: { value: 3, org: null } }, true],
  ['a note', { action: 'note', target: targets[0], text: '核对' }, true],
  ['a highlight', { action: 'highlight', id: 'h', ...place, category: 'doubt', note: '', tags: ['甲'] }, true],
  [
    'a figure by hand',
    { action: 'figure', ...place, sentence: '捐助280所学校。', reading, fields: { value: 281 } },
    true,
  ],
  [
    'an organization by hand',
    {
      action: 'organization',
      ...place,
      sentence: '',
      name: '青禾',
      type: 'foundation',
      watched: true,
      aliasOf: null,
      ruleId: null,
    },
    true,
  ],
  ['a merger of organizations', { action: 'merge-organizations', organizationIds: ['a'], into: 'b' }, false],
  ['a merger of claims', { action: 'merge-claims', claimId: 'k', figureIds: ['a', 'b'] }, false],
  ['columns of a collection', { action: 'change-collection', id: 'c', columns: [{ id: 'value', title: '数' }] }, false],
  [
    'a list of organizations',
    { action: 'list-organizations', organizations: [{ name: '甲', type: 'charity', aliases: ['乙'], watched: null }] },
    false,
  ],
  [
    'a collected figure',
    { action: 'collect', collectionId: 'c', rows: [{ id: 'r', figureId: 'a', highlightId: null }] },
    true,
  ],
];
describe('an edit', () => {
  it.each(accepted)('that is %s is read as it came', (_what, edit, isInPage) => {
    const read = v.parse(editSchema, edit);
    expect(read).toEqual(edit);
    expect(isInPageEdit(read)).toBe(isInPage);
  });

  const refused: [what: string, edit: unknown][] = [
    ['no action', { targets }],
    ['an action that there is not', { action: 'forget', targets }],
    ['an action from the prototype', { action: 'constructor', targets }],
    ['no targets', { action: 'confirm', targets: [] }],
    ['a target in a table of the program', { action: 'confirm', targets: [{ table: 'tallies', id: 'a' }] }],
    ['a table that cannot be right or wrong', { action: 'confirm', targets: [{ table: 'sources', id: 'a' }] }],
    ['more than the edit has', { action: 'confirm', targets, status: 'confirmed' }],
    ['a number that is none', { action: 'correct', figureId: 'a', fields: { value: Number.NaN } }],
    ['an open number', { action: 'correct', figureId: 'a', fields: { value: Number.POSITIVE_INFINITY } }],
    ['a field that follows from others', { action: 'correct', figureId: 'a', fields: { low: 3 } }],
    ['a role that there is not', { action: 'correct', figureId: 'a', fields: { role: 'admin' } }],
    ['a currency in words', { action: 'correct', figureId: 'a', fields: { currency: '元' } }],
    ['a day that is none', { action: 'correct', figureId: 'a', fields: { periodStart: '去年' } }],
    ['a prototype', JSON.parse('{"action":"correct","figureId":"a","fields":{"__proto__":{"value":1}}}')],
    ['a note longer than any', { action: 'note', target: targets[0], text: '字'.repeat(20_001) }],
    [
      'a highlight of nothing',
      { action: 'highlight', id: 'h', ...place, quote: { ...quote, exact: '' }, category: 'todo', note: '', tags: [] },
    ],
    [
      'a place before the text',
      {
        action: 'highlight',
        id: 'h',
        ...place,
        position: { ...position, start: -1 },
        category: 'todo',
        note: '',
        tags: [],
      },
    ],
  ];
  it.each(refused)('with %s is refused', (_what, edit) => {
    expect(v.safeParse(editSchema, edit).success).toBe(false);
  });

  it('that is anything at all never throws', () => {
    assert(property(anything(), (edit) => void v.safeParse(editSchema, edit)));
  });
});
