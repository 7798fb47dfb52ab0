import * as fc from '../../../../support/fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { find, namesIn } from './find';
import { keepsWithin } from '../../../../support/cost';

const NAMES = [
  '中国妇女发展基金会',
  '甘肃省红十字会',
  '宁波市慈善总会',
  '湖南省应急管理厅',
  '美国芝加哥湖北同乡会',
  '金川集团股份有限公司',
  '北京大学第六医院',
  '贵州师范大学',
  '中国科学院昆明动物研究所',
  '联合国儿童基金会',
];
const VERBS = ['昨日宣布捐款三百万元', '派出志愿者赶到现场', '已经接收物资', '负责发放'];

const name = fc.constantFrom(...NAMES);
const sentence = fc
  .record({ who: name, verb: fc.constantFrom(...VERBS) })
  .map(({ who, verb }) => `日前，${who}${verb}。`);
const article = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join(''));
const toTraditional = Converter({ from: 'cn', to: 'tw' });
const toSimplified = Converter({ from: 'tw', to: 'cn' });

describe('what always holds of organizations', () => {
  it('is alike in both scripts', () => {
    fc.assert(
      fc.property(article, (text) => {
        const traditional = namesIn(toTraditional(text)).map((each) => toSimplified(each));
        expect(traditional).toEqual(namesIn(text));
      }),
    );
  });

  it('does not change with a line break inside a name', () => {
    const prose = '这些年来，项目的工作人员走遍了山里的每一个村子，和老师们一起把图书送到孩子们的手上，';
    fc.assert(
      fc.property(name, fc.nat(), (who, seed) => {
        const whole = `${prose}${who}派出志愿者，把善款和物资送到孩子们的手上，受到了当地群众的欢迎。`;
        const at = prose.length + 1 + (seed % (who.length - 1));
        const broken = `标题在这里\n\n第一段说了几句话。\n\n${whole.slice(0, at)}\n\n${whole.slice(at)}`;
        expect(namesIn(broken)).toEqual(namesIn(whole));
      }),
    );
  });

  it('gives spans that slice to what is printed', () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { mentions } of find(text)) {
          for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.name);
        }
      }),
    );
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      '会',
      '基金会',
      '（',
      '）',
      '“',
      '”',
      '《',
      '》',
      '·',
      '北京市',
      '大学',
      '有限公司',
      '阿里巴巴',
      '、',
      '1',
      'a',
      '的',
      '\n',
    );
    const noise = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(noise, (text) => {
        expect(() => find(text)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });

  const hostile = [
    '会',
    '基金会',
    '（',
    '（）会',
    '北京市',
    '北京市残联、',
    '《会',
    '北京市、',
    '以下简称“',
    '学校中心',
  ];
  it.each(hostile)('costs twice the time for twice as much %s', (piece) => {
    const findMany = (length: number) => find(piece.repeat(Math.ceil(length / piece.length)));
    // A cost that grew with the square would be 16 times as much.
    expect(keepsWithin(findMany, { small: 10_000, large: 40_000, most: (smallMs) => Math.max(8 * smallMs, 400) })).toBe(
      true,
    );
  });
});
