import { categoryOf, writeAmount } from '../../components/amounts';
import type { PanelItem, Whereabouts } from '../../components/panel/item';
import { interfaceLocale, t } from '../../utils/i18n';
import type { FigureRow, HighlightRow, LostPlace, MentionRow } from '../../utils/model';
import type { PageRows } from '../../utils/storage';
import { mergersOf, resolveOrganizations, tallyFiguresOf } from '../../utils/tally';

type Row = FigureRow | MentionRow | HighlightRow;

/** Where a row stands: by article, page and place. What one place holds keeps its order. */
interface Ordered {
  readonly order: readonly [number, number, number];
  readonly item: PanelItem;
}

const byOrder = (a: Ordered, b: Ordered) =>
  a.order[0] - b.order[0] || a.order[1] - b.order[1] || a.order[2] - b.order[2];

/** Everything of a page in reading order. What lies in the bin is not listed; what the page has no longer is. */
export function panelItems(rows: PageRows, lost: readonly LostPlace[]): PanelItem[] {
  const rank = new Map(rows.sources.map(({ id }, at) => [id, at]));
  const sourceOf = new Map(rows.sources.map((source) => [source.id, source]));
  const nameOf = new Map(rows.organizations.map(({ id, name }) => [id, name]));
  const lostOf = new Map(lost.map((place) => [place.id, place]));
  const options = { mergedInto: mergersOf(rows.organizations) };
  const tallied = new Map(
    tallyFiguresOf(rows).map((figure) => [figure.id, resolveOrganizations(figure, options)] as const),
  );
  const date = new Intl.DateTimeFormat(interfaceLocale().lang, { dateStyle: 'medium' });

  const whereaboutsOf = ({ id, missingSince }: Row): Whereabouts => {
    const outcome = lostOf.get(id)?.outcome;
    if (outcome === 'uncertain') return 'uncertain';
    return missingSince === null || outcome === 'changed' ? 'here' : 'gone';
  };
  const remarkOf = (row: Row) => {
    const place = lostOf.get(row.id);
    if (place?.outcome === 'changed') return t('card.remark.changed', { was: place.was, now: place.now });
    if (place?.outcome === 'uncertain') return t('panel.severalPlaces');
    return row.missingSince === null ? '' : t('panel.goneSince', { date: date.format(row.missingSince) });
  };
  const common = (row: Row) => ({
    id: row.id,
    ids: [row.id],
    note: row.note,
    part: rows.sources.length > 1 ? (sourceOf.get(row.sourceId)?.title ?? '') : '',
    lang: sourceOf.get(row.sourceId)?.lang ?? 'und',
    remark: remarkOf(row),
    whereabouts: whereaboutsOf(row),
    organization: '',
    own: null,
  });
  const ordered = (row: Row, item: PanelItem): Ordered => ({
    order: [rank.get(row.sourceId) ?? rank.size, row.page, row.position.start],
    item,
  });

  const figures = rows.figures.filter(isKept).flatMap((row): Ordered[] => {
    const figure = tallied.get(row.id);
    if (figure === undefined) return [];
    return [
      ordered(row, {
        ...common(row),
        category: 'figure',
        look: categoryOf(figure.kind),
        raw: row.found.raw,
        amount: writeAmount(figure, figure, figure),
        organization: figure.organizationId === null ? '' : (nameOf.get(figure.organizationId) ?? figure.org ?? ''),
        status: row.status,
      }),
    ];
  });
  const highlights = rows.highlights.filter(isKept).map((row) =>
    ordered(row, {
      ...common(row),
      category: 'highlight',
      look: 'own',
      raw: row.quote.exact,
      amount: t(`purpose.${row.category}`),
      status: 'confirmed',
      own: row.category,
    }),
  );
  const organizations = groupsOf(rows.mentions.filter(isKept)).flatMap((places): Ordered[] => {
    const first = places.find(({ missingSince }) => missingSince === null) ?? places[0];
    if (first === undefined) return [];
    return [
      ordered(first, {
        ...common(first),
        ids: places.map(({ id }) => id),
        category: 'organization',
        look: 'organization',
        raw: nameOf.get(first.organizationId) ?? first.name,
        amount: places.length === 1 ? '' : t('panel.times', { count: places.length }),
        status: first.status,
      }),
    ];
  });
  return [...figures, ...organizations, ...highlights].toSorted(byOrder).map(({ item }) => item);
}

const isKept = ({ deletedAt }: Row) => deletedAt === null;

/** The places of each organization within an article. */
function groupsOf(mentions: readonly MentionRow[]): MentionRow[][] {
  const groups = new Map<string, MentionRow[]>();
  for (const row of mentions.toSorted((a, b) => a.page - b.page || a.position.start - b.position.start)) {
    const key = `${row.sourceId} ${row.organizationId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}
