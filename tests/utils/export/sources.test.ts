import { describe, expect, it } from 'vitest';
import { sourceTable, toCslJson, toRis, toWebAnnotations, CODE_WORDS } from '../../../utils/export';
import type { HighlightRow, SourceRow } from '../../../utils/model';

const AT = Date.UTC(2024, 4, 20, 9);
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const SOURCE: SourceRow = {
  id: 's1',
  url: 'https://www.example.org/1.html',
  canonicalUrl: 'https://www.example.org/1.html',
  partKey: '',
  title: '山村学校\n有了图书角',
  site: '公益时报',
  author: '周晓禾 陈立、A. Smith',
  publishedDate: '2024-04-25',
  lang: 'zh-Hans',
  contentHash: '',
  firstSeenAt: AT,
  lastSeenAt: AT,
  extractorVersion: '1',
  tags: ['教育'],
  note: '要核实\nER  - ',
  changedAt: AT,
  deletedAt: null,
};
const BARE: SourceRow = {
  ...SOURCE,
  id: 's2',
  title: null,
  site: null,
  author: null,
  publishedDate: null,
  tags: [],
  note: '',
};

describe('references', () => {
  it('as CSL-JSON', () => {
    const items: unknown = JSON.parse(toCslJson([SOURCE, BARE], dayOf));
    expect(items).toEqual([
      {
        id: 's1',
        type: 'article-newspaper',
        title: '山村学校 有了图书角',
        'container-title': '公益时报',
        author: [{ literal: '周晓禾' }, { literal: '陈立' }, { literal: 'A. Smith' }],
        issued: { 'date-parts': [[2024, 4, 25]] },
        accessed: { 'date-parts': [[2024, 5, 20]] },
        URL: 'https://www.example.org/1.html',
        language: 'zh-Hans',
        note: '要核实\nER  - ',
        keyword: '教育',
      },
      {
        id: 's2',
        type: 'article-newspaper',
        title: '',
        accessed: { 'date-parts': [[2024, 5, 20]] },
        URL: 'https://www.example.org/1.html',
        language: 'zh-Hans',
      },
    ]);
  });

  it('as RIS, in which nothing from a page ends a record', () => {
    expect(toRis([SOURCE, BARE], dayOf).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - s1',
      'TI  - 山村学校 有了图书角',
      'AU  - 周晓禾',
      'AU  - 陈立',
      'AU  - A. Smith',
      'T2  - 公益时报',
      'PY  - 2024',
      'DA  - 2024/04/25',
      'Y2  - 2024/05/20',
      'LA  - zh-Hans',
      'UR  - https://www.example.org/1.html',
      'KW  - 教育',
      'N1  - 要核实 ER -',
      'ER  - ',
      '',
      'TY  - NEWS',
      'ID  - s2',
      'Y2  - 2024/05/20',
      'LA  - zh-Hans',
      'UR  - https://www.example.org/1.html',
      'ER  - ',
      '',
    ]);
  });

  it('as a sheet', () => {
    expect(sourceTable([SOURCE], CODE_WORDS)).toEqual({
      headers: ['title', 'outlet', 'author', 'date', 'url', 'note', 'tags'],
      rows: [[SOURCE.title, SOURCE.site, SOURCE.author, { date: '2024-04-25' }, SOURCE.url, SOURCE.note, '教育']],
    });
  });
});

it('highlights are W3C Web Annotations, those without an article left out', () => {
  const highlight: HighlightRow = {
    id: 'h1',
    sourceId: 's1',
    page: 1,
    quote: { type: 'TextQuoteSelector', exact: '280所', prefix: '捐助', suffix: '学校' },
    position: { type: 'TextPositionSelector', start: 10, end: 14 },
    missingSince: null,
    category: 'doubt',
    tags: ['核实'],
    note: '与年报不符',
    createdAt: AT,
    changedAt: AT,
    deletedAt: null,
  };
  const page: unknown = JSON.parse(toWebAnnotations([highlight, { ...highlight, id: 'h2', sourceId: 'x' }], [SOURCE]));
  expect(page).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:charity-tally:highlights',
    type: 'AnnotationPage',
    items: [
      {
        id: 'urn:charity-tally:highlight:h1',
        type: 'Annotation',
        motivation: 'questioning',
        created: '2024-05-20T09:00:00.000Z',
        modified: '2024-05-20T09:00:00.000Z',
        body: [
          { type: 'TextualBody', value: '与年报不符', format: 'text/plain', purpose: 'commenting' },
          { type: 'TextualBody', value: 'doubt', purpose: 'tagging' },
          { type: 'TextualBody', value: '核实', purpose: 'tagging' },
        ],
        target: {
          source: { id: SOURCE.url, type: 'Text', title: SOURCE.title },
          selector: [highlight.quote, highlight.position],
        },
      },
    ],
  });
});
