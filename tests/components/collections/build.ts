import type { CollectionRows } from '../../../components/collections/collection-data';
import type { CollectionColumn } from '../../../utils/model';
import { figureRow, organizationRow, SOURCE, type RowSketch } from '../rows';

const AT = new Date(2024, 5, 1, 12).getTime();

const SKETCHES: readonly RowSketch[] = [
  {
    id: 'a',
    value: 280,
    raw: '280所',
    sentence: '善意基金会建成280所学校。',
    kind: 'facilities',
    unit: '所',
    unitClass: 'facilities:所:',
    role: 'built',
  },
  { id: 'b', value: 1200, raw: '1200名', sentence: '受益学生1200名。', kind: 'people', role: 'benefited' },
  {
    id: 'c',
    value: 300,
    raw: '300名',
    sentence: '又有300名学生受益。',
    kind: 'people',
    role: 'benefited',
    organizationId: 'o2',
  },
];

/** A collection of three figures, in the order in which they were collected. */
export function collectionOf(columns: readonly CollectionColumn[] | null = null): CollectionRows {
  return {
    collection: { id: 'k', name: '六月', columns, createdAt: AT, changedAt: AT, deletedAt: null },
    entries: SKETCHES.map(({ id }, at) => ({
      id: `k ${id}`,
      collectionId: 'k',
      sourceId: 's1',
      figureId: id,
      highlightId: null,
      order: at + 1,
      collectedAt: AT,
      cells: id === 'a' ? { mine: '去问' } : {},
      changedAt: AT,
      deletedAt: null,
    })),
    highlights: [],
    rows: {
      figures: SKETCHES.map(figureRow),
      organizations: [organizationRow('o1', '善意基金会'), organizationRow('o2', '微光基金会')],
      sources: [SOURCE],
    },
  };
}
