import type { FigureRow, OrganizationRow, SourceRow } from '../../utils/model';
import { readScope, type ScopeData } from '../../components/scope-data';
import { figure, type FigureSketch } from '../utils/tally/build';

const AT = Date.UTC(2024, 4, 20);

export interface RowSketch extends FigureSketch {
  readonly id: string;
  readonly value: number;
  readonly raw: string;
  readonly sentence: string;
  readonly organizationId?: string | null;
}

/** A stored figure, with the words of its quote found in its sentence. */
export function figureRow({ id, value, raw, sentence, organizationId = 'o1', ...sketch }: RowSketch): FigureRow {
  const read = figure(id, value, { organizationId, ...sketch });
  const at = sentence.indexOf(raw);
  return {
    id,
    sourceId: 's1',
    page: 1,
    quote: {
      type: 'TextQuoteSelector',
      exact: raw,
      prefix: sentence.slice(Math.max(0, at - 32), at),
      suffix: sentence.slice(at + raw.length, at + raw.length + 32),
    },
    position: { type: 'TextPositionSelector', start: at, end: at + raw.length },
    status: sketch.status ?? 'found',
    missingSince: null,
    tags: [],
    note: '',
    changedAt: AT,
    deletedAt: null,
    organizationId,
    recipientId: null,
    partOf: read.partOf,
    sequence: read.sequence,
    sentence,
    found: { ...read, raw },
    edited: null,
    claim: null,
    firstSeenAt: AT,
  };
}

export const organizationRow = (id: string, name: string): OrganizationRow => ({
  id,
  name,
  type: 'foundation',
  aliases: [],
  watched: false,
  mergedInto: null,
  changedAt: AT,
  deletedAt: null,
});

export const SOURCE: SourceRow = {
  id: 's1',
  url: 'https://www.gongyishibao.com/html/1.html',
  canonicalUrl: 'https://www.gongyishibao.com/html/1.html',
  partKey: '',
  title: '山村学校有了新图书角',
  site: '公益时报',
  author: null,
  publishedDate: '2024-05-20',
  lang: 'zh-Hans',
  contentHash: '',
  firstSeenAt: AT,
  lastSeenAt: AT,
  extractorVersion: '1',
  tags: [],
  note: '',
  changedAt: AT,
  deletedAt: null,
};

/** A scope of one article with these figures, by two foundations. */
export function scopeOf(...sketches: readonly RowSketch[]): ScopeData {
  return readScope({
    figures: sketches.map(figureRow),
    organizations: [organizationRow('o1', '善意基金会'), organizationRow('o2', '微光基金会')],
    sources: [SOURCE],
  });
}
