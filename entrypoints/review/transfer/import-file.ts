import type { Committed, Job, Staged } from '../../../components/transfer/requests';
import { countListed, type EditRequest } from '../../../utils/edits';
import { ListFault, readOrganizationList, type ListedOrganization } from '../../../utils/export';
import { t } from '../../../utils/i18n';
import { call } from '../../../utils/messages';
import { ORGANIZATION_TYPES } from '../../../utils/model';
import { commitImport, dropImport, stageImport, troubleOf, whenOpen, type Database } from '../../../utils/storage';

/** A list of twenty thousand organizations with all their names is smaller. */
const LARGEST_LIST = 20_000_000;

/** A backup is packed, or a line of JSON with a brace; a list has the words of a heading. */
async function isBackup(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return (first === 0x1f && second === 0x8b) || first === '{'.codePointAt(0);
}

const typeOf = (word: string) => ORGANIZATION_TYPES.find((type) => t(`type.${type}`) === word);

async function readList(file: Blob): Promise<readonly ListedOrganization[]> {
  if (file.size > LARGEST_LIST) throw new ListFault('too-many-lines', 1);
  return readOrganizationList(await file.text(), typeOf);
}

/** Merges what is staged; the tallies are counted anew beside it, by the background, which outlives this page. */
async function mergeBackup(database: Database, job: Job): Promise<Committed> {
  const merged = await commitImport(database, Date.now(), job);
  if (merged.ok) void call('jobs.run', { kind: 'tally' });
  return merged;
}

/** Reads a file of either kind, remembers it until it is taken in or dropped, and says what taking it in would do. */
export function createImport(database: Database, edit: (request: EditRequest) => Promise<boolean>) {
  let list: readonly ListedOrganization[] | undefined;
  const changesOf = async (organizations: readonly ListedOrganization[]) => {
    const counts = await countListed(database, organizations);
    return counts.new + counts.changed;
  };
  return {
    stage: async (file: Blob, job: Job): Promise<Staged> => {
      list = undefined;
      try {
        if (await isBackup(file)) {
          const staged = await stageImport(database, file, job);
          return staged.ok ? { ok: true, what: 'backup', counts: staged.counts } : staged;
        }
        await whenOpen(database);
        list = await readList(file);
        return { ok: true, what: 'organizations', counts: await countListed(database, list) };
      } catch (error) {
        if (!(error instanceof ListFault)) return troubleOf(error);
        return { ok: false, code: 'invalid-file', fault: error.code, line: error.line };
      }
    },
    commit: async (job: Job): Promise<Committed> => {
      if (list === undefined) return mergeBackup(database, job);
      const organizations = list;
      const written = await changesOf(organizations);
      list = undefined;
      const isDone = await edit({ action: 'list-organizations', organizations });
      return isDone ? { ok: true, written } : { ok: false, code: 'storage-failed' };
    },
    drop: async (): Promise<void> => {
      list = undefined;
      await dropImport(database);
    },
  };
}
