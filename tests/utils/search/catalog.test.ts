import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  nat,
  option,
  property,
  record,
  subarray,
} from '../../support/fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, ROLES, STATUSES } from '../../../utils/model';
import {
  Catalog,
  FACETS,
  mayMeet,
  SORTS,
  type ArticlePack,
  type CatalogQuery,
  type CatalogRow,
  type FoundFigures,
  type Facet,
  type FacetValue,
  type PackedFigure,
} from '../../../utils/search';

const figureOf = record({
  kind: constantFrom(...KINDS.slice(0, 3)),
  role: constantFrom(...ROLES.slice(0, 3)),
  status: constantFrom(...STATUSES),
  organizationId: constantFrom(null, 'o1', 'o2'),
  low: nat(50),
  reach: option(nat(20)),
  year: constantFrom(null, 2023, 2024),
  savedAt: nat(5),
  isMissing: boolean(),
  tags: subarray(['school', 'flood']),
});

const articleOf = record({
  source: constantFrom('s1', 's2', 's3', 's4'),
  outlet: constantFrom('a.example', 'b.example'),
  figures: array(figureOf, { maxLength: 5 }),
  isRemoved: boolean(),
});

const queryOf = record({
  kind: option(subarray<FacetValue>(['money', 'people'])),
  organization: option(subarray<FacetValue>([null, 'o1', 'unknown'])),
  year: option(subarray<FacetValue>(['2023', null])),
  tag: option(subarray<FacetValue>(['flood'])),
  flag: option(subarray<FacetValue>(['missing'])),
  atLeast: option(integer({ min: 0, max: 60 })),
  sort: constantFrom(...SORTS),
  descending: boolean(),
});

interface Row extends PackedFigure {
  readonly sourceId: string;
  readonly outlet: string;
  readonly position: number;
}

const valuesOf = (row: Row, facet: Facet): readonly FacetValue[] =>
  ({
    kind: [row.kind],
    role: [row.role],
    status: [row.status],
    organization: [row.organizationId],
    outlet: [row.outlet],
    year: [row.year === null ? null : String(row.year)],
    tag: row.tags,
    flag: row.isMissing ? ['missing'] : [],
  })[facet];

/** Whether a row passes every facet but `except`. */
const passes = (row: Row, query: CatalogQuery, except?: Facet) =>
  query.thresholds.every((limit) => mayMeet(row, limit)) &&
  FACETS.every((facet) => {
    const wanted = query.facets[facet] ?? [];
    return facet === except || wanted.length === 0 || valuesOf(row, facet).some((value) => wanted.includes(value));
  });

const countsOf = (rows: readonly Row[], facet: Facet) => {
  const counts = new Map<FacetValue, number>();
  for (const row of rows) for (const value of valuesOf(row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

const nameOf = ({ sourceId, position }: CatalogRow) => `${sourceId}-${position}`;

describe('a catalog', () => {
  it('answers as a list of rows would that is filtered, counted and sorted anew', () => {
    assert(
      property(array(articleOf, { maxLength: 8 }), queryOf, (articles, sketch) => {
        const catalog = new Catalog();
        const packs = new Map<string, ArticlePack>();
        for (const { source, outlet, figures, isRemoved } of articles) {
          const pack: ArticlePack = {
            sourceId: source,
            outlet,
            heading: null,
            title: '',
            savedAt: 0,
            date: null,
            tags: [],
            sentences: [],
            signature: new Uint32Array(),
            figures: figures.map(({ reach, savedAt, ...figure }, at) => ({
              ...figure,
              id: `${source}-${at}`,
              high: reach === null ? null : figure.low + reach,
              date: figure.year === null ? null : `${figure.year}-05-20`,
              firstSeenAt: savedAt,
              sentence: 0,
              note: '',
            })),
          };
          packs.delete(source);
          if (isRemoved) catalog.remove(source);
          else {
            catalog.put(pack);
            packs.set(source, pack);
          }
        }
        const rows: Row[] = [...packs.values()].flatMap(({ sourceId, outlet, figures }) =>
          figures.map((figure, position) => ({ ...figure, sourceId, outlet, position })),
        );
        const query: CatalogQuery = {
          facets: {
            ...(sketch.kind === null ? {} : { kind: sketch.kind }),
            ...(sketch.organization === null ? {} : { organization: sketch.organization }),
            ...(sketch.year === null ? {} : { year: sketch.year }),
            ...(sketch.tag === null ? {} : { tag: sketch.tag }),
            ...(sketch.flag === null ? {} : { flag: sketch.flag }),
          },
          thresholds: sketch.atLeast === null ? [] : [{ relation: '≥', value: sketch.atLeast }],
          sort: sketch.sort,
          descending: sketch.descending,
        };
        const wanted = rows.filter((row) => passes(row, query));
        const answer = catalog.query(query);

        expect(answer.total).toBe(wanted.length);
        const found = answer.rows(0, answer.total);
        expect(found.map(nameOf).toSorted()).toEqual(wanted.map(nameOf).toSorted());
        for (const facet of FACETS) {
          const counts = countsOf(
            rows.filter((row) => passes(row, query, facet)),
            facet,
          );
          expect(new Map(answer.facets[facet].map(({ value, count }) => [value, count]))).toEqual(counts);
        }
        const keyOf = (row: Row): number | string =>
          ({
            value: row.low,
            date: row.date ?? '',
            saved: row.firstSeenAt,
            outlet: row.outlet,
            organization: row.organizationId ?? '',
            status: row.status,
          })[query.sort];
        const keys = found.flatMap((one) => rows.filter((row) => nameOf(row) === nameOf(one)).map(keyOf));
        const ordered = keys.toSorted((a, b) => (a < b ? -1 : Number(a > b)));
        expect(keys).toEqual(query.descending ? ordered.toReversed() : ordered);
      }),
      { numRuns: 300 },
    );
  });

  it('narrows to what a search has found', () => {
    const catalog = new Catalog();
    const figure: PackedFigure = {
      id: '1',
      kind: 'money',
      role: 'given',
      status: 'found',
      organizationId: null,
      low: 1,
      high: 1,
      year: null,
      date: null,
      firstSeenAt: 0,
      sentence: 0,
      tags: [],
      note: '',
      isMissing: false,
    };
    const pack = {
      outlet: '',
      heading: null,
      title: '',
      savedAt: 0,
      date: null,
      tags: [],
      sentences: [],
      signature: new Uint32Array(),
    };
    catalog.put({ ...pack, sourceId: 's1', figures: [figure, { ...figure, id: '2' }, { ...figure, id: '3' }] });
    catalog.put({ ...pack, sourceId: 's2', figures: [{ ...figure, id: '4' }] });
    const all = { facets: {}, thresholds: [], sort: 'saved', descending: false } as const;
    const found: FoundFigures = new Map<string, readonly number[] | 'all'>([
      ['s1', [0, 2]],
      ['unknown', 'all'],
    ]);
    expect(catalog.query(all).total).toBe(4);
    expect(
      catalog
        .query({
          ...all,
          found,
        })
        .rows(0, 9),
    ).toEqual([
      { sourceId: 's1', position: 0 },
      { sourceId: 's1', position: 2 },
    ]);
    expect(catalog.query({ ...all, found: new Map([['s2', 'all']]) }).total).toBe(1);
    expect(catalog.query({ ...all, found: new Map() }).total).toBe(0);
  });
});
