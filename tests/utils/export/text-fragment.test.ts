import { assert, property, string } from '../../support/fast-check';
import { describe, expect, it } from 'vitest';
import { linkToWords } from '../../../utils/export';

const URL_OF_ARTICLE = 'https://www.example.org/a.html';
const quote = (prefix: string, exact: string, suffix: string) => ({ prefix, exact, suffix });
const directiveOf = (link: string) => link.split(':~:text=')[1] ?? '';
/** The parts of a directive, decoded: `prefix-`, start, end, `-suffix`. */
const partsOf = (link: string) =>
  directiveOf(link)
    .split(',')
    .map((part) => decodeURIComponent(part));

describe('a link to words', () => {
  const rows: [rule: string, given: ReturnType<typeof quote>, isRepeated: boolean, parts: string[]][] = [
    ['the words alone where they stand once', quote('共捐助', '280所', '学校'), false, ['280所']],
    [
      'whole words of context where they repeat',
      quote('这个项目一共捐助', '280所', '学校和幼儿园，'),
      true,
      ['这个项目一共捐助-', '280所', '-学校和幼儿园，'],
    ],
    ['no context over a line', quote('上一段。\n', '280所', '\n下一段'), true, ['280所']],
    ['a hyphen and a comma are no signs of the directive', quote('', '1,400-1,500人', ''), false, ['1,400-1,500人']],
    ['several lines by the first and the last', quote('', '第一段话\n\n第二段话', ''), false, ['第一段话', '第二段话']],
    ['white space as the browser shows it', quote('', 'more  than\t400', ''), false, ['more than 400']],
  ];
  it.each(rows)('has %s', (_rule, given, isRepeated, parts) => {
    expect(partsOf(linkToWords(URL_OF_ARTICLE, given, isRepeated))).toEqual(parts);
  });

  it('cuts context at whole words, where 16 units would cut one', () => {
    const link = linkToWords(URL_OF_ARTICLE, quote('The organisation distributed altogether ', '40 tonnes', ''), true);
    expect(partsOf(link)[0]).toBe('altogether-');
  });

  it('names long words by their beginning and end', () => {
    const long = '善款全部用于山区学校。'.repeat(30);
    const [start = '', end = '', ...more] = partsOf(linkToWords(URL_OF_ARTICLE, quote('', long, ''), false));
    expect(more).toEqual([]);
    expect(long.startsWith(start) && long.endsWith(end)).toBe(true);
    expect(start.length + end.length).toBeLessThan(60);
  });

  const addresses: [rule: string, url: string, expected: string][] = [
    ['without a hash', 'https://a.example/x', 'https://a.example/x#:~:text=%E4%BA%BA'],
    ['with a hash, which stays', 'https://a.example/x#top', 'https://a.example/x#top:~:text=%E4%BA%BA'],
    [
      'with a fragment directive, which goes',
      'https://a.example/#x:~:text=old',
      'https://a.example/#x:~:text=%E4%BA%BA',
    ],
  ];
  it.each(addresses)('is put on an address %s', (_rule, url, expected) => {
    expect(linkToWords(url, quote('', '人', ''), false)).toBe(expected);
  });

  it('is ASCII without blanks and has no stray sign of the directive, whatever the words', () => {
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary' }), string({ unit: 'binary' }), (a, b, c) => {
        const directive = directiveOf(linkToWords(URL_OF_ARTICLE, quote(a, b, c), true));
        expect(directive).toMatch(/^(?:(?:[\w.!~*'()%]+-,)?[\w.!~*'()%]+(?:,[\w.!~*'()%]+)?(?:,-[\w.!~*'()%]+)?)?$/);
      }),
    );
  });
});
