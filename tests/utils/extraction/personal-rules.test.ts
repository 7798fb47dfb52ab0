import { describe, expect, it } from 'vitest';
import { applyPersonalRules, type PersonalRules } from '../../../utils/extraction';
import { buildFigure, buildOrganization } from '../storage/build-article';

const TEXT = '河北省残联基金会给出12345元，帮助280人，其中青苗计划帮助30人。残联基金会说，河北省残联也来了。';

const extraction = {
  figures: [
    buildFigure(TEXT, { raw: '12345元', value: 12345, org: '残联基金会' }),
    buildFigure(TEXT, { raw: '280人', value: 280 }),
    buildFigure(TEXT, { raw: '30人', value: 30, partOf: 1 }),
  ],
  organizations: [buildOrganization(TEXT, '残联基金会')],
};

const apply = (rules: Partial<PersonalRules>) =>
  applyPersonalRules(TEXT, extraction, { notFigures: [], organizations: [], ...rules });
const namesIn = ({ organizations }: typeof extraction) =>
  organizations.map(({ name, mentions }) => [name, ...mentions.map(({ start, end }) => TEXT.slice(start, end))]);

const rule = (words: string, name = words) => ({ words, name, type: 'foundation' as const });

describe('what a reader says once for every article', () => {
  it('changes nothing where nothing was said', () => expect(apply({})).toEqual(extraction));

  it('takes out what is no figure, in whatever width it is printed, and what was a part of it is a part of nothing', () => {
    const { figures } = apply({ notFigures: ['１２３４５元', '280 人'] });
    expect(figures.map(({ raw, partOf }) => [raw, partOf])).toEqual([['30人', null]]);
  });

  it('keeps parts with their wholes where another figure goes', () => {
    const { figures } = apply({ notFigures: ['12345元'] });
    expect(figures.map(({ raw, partOf }) => [raw, partOf])).toEqual([
      ['280人', null],
      ['30人', 0],
    ]);
  });

  const rows: [rule: string, organizations: PersonalRules['organizations'], expected: string[][]][] = [
    [
      'a name that the program missed',
      [rule('青苗计划')],
      [
        ['残联基金会', '残联基金会', '残联基金会'],
        ['青苗计划', '青苗计划'],
      ],
    ],
    [
      'a boundary of the reader’s own; a longer name around it stays',
      [rule('河北省残联基金会'), rule('河北省残联')],
      [
        ['残联基金会', '残联基金会'],
        ['河北省残联基金会', '河北省残联基金会'],
        ['河北省残联', '河北省残联'],
      ],
    ],
    [
      'another name of one that is known',
      [rule('青苗计划', '残联基金会')],
      [['残联基金会', '残联基金会', '青苗计划', '残联基金会']],
    ],
    ['words that do not stand here', [rule('红十字会')], [['残联基金会', '残联基金会', '残联基金会']]],
  ];
  it.each(rows)('names organizations: %s', (_rule, organizations, expected) =>
    expect(namesIn(apply({ organizations }))).toEqual(expected),
  );

  it('gives the figures of a name whose boundary was wrong to the right one', () => {
    const text = '青禾基金会给出800元。';
    const wrong = {
      figures: [buildFigure(text, { raw: '800元', value: 800, org: '禾基金会' })],
      organizations: [buildOrganization(text, '禾基金会')],
    };
    const { figures, organizations } = applyPersonalRules(text, wrong, {
      notFigures: [],
      organizations: [rule('青禾基金会')],
    });
    expect([figures[0]?.org, organizations.map(({ name }) => name)]).toEqual(['青禾基金会', ['青禾基金会']]);
  });
});
