import type { Exported, ExportRequest, Job } from '../../../components/transfer/requests';
import { localDay } from '../../../components/local-day';
import { TABLE_WORDS } from '../../../components/table-words';
import {
  CODE_WORDS,
  figureTable,
  sourceTable,
  toCslJson,
  toCsv,
  toJsonRows,
  toRis,
  toWebAnnotations,
  toXlsx,
  type Cell,
} from '../../../utils/export';
import { t } from '../../../utils/i18n';
import type { SourceRow } from '../../../utils/model';
import { loadHighlighted, troubleOf, type Database } from '../../../utils/storage';
import { saveFile } from './save-file';
import { tableParts } from './table-parts';

/** What is written into a file, piece by piece, and how many rows that were. */
type Pieces = AsyncGenerator<string | Uint8Array<ArrayBuffer>, number>;

interface Work extends ExportRequest {
  readonly database: Database;
  readonly collectionId: string | null;
  readonly job: Job;
}

/** A sheet has no more rows than this, its heading included. */
const MOST_SHEET_ROWS = 1_048_576;
class TooManyRowsError extends Error {}

const partsIn = ({ database, collectionId, scope, job }: Work, words = TABLE_WORDS) =>
  tableParts(database, collectionId, scope, words, job);

async function* csvPieces(work: Work): Pieces {
  let rows = 0;
  let isContinued = false;
  for await (const { table } of partsIn(work)) {
    yield toCsv(table, { bom: work.csvMark && !isContinued, isContinued });
    isContinued = true;
    rows += table.rows.length;
  }
  // A table without rows has its heading all the same.
  const nothing = { figures: [], organizations: [], sources: [] };
  if (!isContinued) yield toCsv(figureTable(nothing, TABLE_WORDS), { bom: work.csvMark });
  return rows;
}

async function* jsonPieces(work: Work): Pieces {
  let rows = 0;
  yield '[\n';
  for await (const { table } of partsIn(work, CODE_WORDS)) {
    if (table.rows.length === 0) continue;
    yield `${rows === 0 ? '' : ',\n'}${toJsonRows(table)}`;
    rows += table.rows.length;
  }
  yield '\n]\n';
  return rows;
}

async function* xlsxPieces(work: Work): Pieces {
  const rows: (readonly Cell[])[] = [];
  let headers: readonly string[] = [];
  const sources: SourceRow[] = [];
  for await (const part of partsIn(work)) {
    ({ headers } = part.table);
    for (const row of part.table.rows) rows.push(row);
    for (const source of part.sources) sources.push(source);
    if (rows.length >= MOST_SHEET_ROWS) throw new TooManyRowsError();
  }
  const sheets = [
    { name: t('review.figures'), table: { headers, rows } },
    { name: t('review.view.sources'), table: sourceTable(sources, TABLE_WORDS) },
  ];
  yield Uint8Array.from(await toXlsx(sheets, work.cellGrouping));
  return rows.length;
}

async function* sourcePieces(work: Work, write: (sources: readonly SourceRow[]) => string): Pieces {
  const sources: SourceRow[] = [];
  for await (const part of partsIn(work)) sources.push(...part.sources);
  yield write(sources);
  return sources.length;
}

async function* annotationPieces({ database }: Work): Pieces {
  const { highlights, sources } = await loadHighlighted(database);
  yield toWebAnnotations(highlights, sources);
  return highlights.length;
}

/** How each format is written, and how its files are called. */
const FORMATS: {
  readonly [F in ExportRequest['format']]: {
    readonly ending: string;
    readonly type: string;
    readonly pieces: (work: Work) => Pieces;
  };
} = {
  csv: { ending: 'csv', type: 'text/csv', pieces: csvPieces },
  xlsx: {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    pieces: xlsxPieces,
  },
  json: { ending: 'json', type: 'application/json', pieces: jsonPieces },
  csl: {
    ending: 'csl.json',
    type: 'application/json',
    pieces: (work) => sourcePieces(work, (sources) => toCslJson(sources, localDay)),
  },
  ris: {
    ending: 'ris',
    type: 'application/x-research-info-systems',
    pieces: (work) => sourcePieces(work, (sources) => toRis(sources, localDay)),
  },
  annotations: { ending: 'jsonld', type: 'application/ld+json', pieces: annotationPieces },
};

/** Pieces as a stream: the browser keeps what was written, and the next piece is made only when it is taken. */
function streamOf(pieces: Pieces, onEnd: (rows: number) => void): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done === true) {
        onEnd(value);
        controller.close();
      } else {
        controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
      }
    },
  });
}

/** Writes what is asked for to a file, and gives it to the reader. */
export async function exportFile(
  database: Database,
  collectionId: string | null,
  request: ExportRequest,
  job: Job,
): Promise<Exported> {
  const { ending, type, pieces } = FORMATS[request.format];
  try {
    let rows = 0;
    const stream = streamOf(pieces({ ...request, database, collectionId, job }), (written) => {
      rows = written;
    });
    const file = await new Response(stream, { headers: { 'content-type': type } }).blob();
    const name = `charity-tally-${localDay(Date.now())}.${ending}`;
    saveFile(file, name);
    return { ok: true, file: name, rows };
  } catch (error) {
    if (job.signal.aborted) return { ok: false, code: 'cancelled' };
    return error instanceof TooManyRowsError ? { ok: false, code: 'too-many-rows' } : troubleOf(error);
  }
}
