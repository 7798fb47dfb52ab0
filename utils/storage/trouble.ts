/** Why the database could not do what was asked. Codes become words in the interface. */
export type StorageTroubleCode = 'storage-full' | 'storage-newer' | 'storage-blocked' | 'storage-failed';

export interface StorageTrouble {
  readonly ok: false;
  readonly code: StorageTroubleCode;
  readonly detail: string;
}

/** What the browser, Dexie or the disk throws, by the name or the words of it. The first row that fits decides. */
const TROUBLES: readonly (readonly [code: StorageTroubleCode, signs: RegExp])[] = [
  // A full disk shows as "Failed to write blobs" in Chromium, not as a quota error.
  ['storage-full', /quota|write blobs|no space|disk is full|file_error_no_space/iu],
  ['storage-newer', /newer version|versionerror/iu],
  ['storage-blocked', /blocked|missingapi|databaseclosed|openfailed|invalidstate|security|unknownerror/iu],
];

const DEEPEST_CAUSE = 4;

const hasKey = <Key extends string>(value: object, key: Key): value is { readonly [K in Key]: unknown } => key in value;

/** An error with those that caused it: Dexie wraps what the browser threw as `inner`. */
function namesOf(error: unknown, depth = DEEPEST_CAUSE): string {
  if (typeof error === 'string') return error;
  if (depth === 0 || typeof error !== 'object' || error === null) return '';
  const words = error instanceof Error || error instanceof DOMException ? `${error.name}: ${error.message}` : '';
  const inner = hasKey(error, 'inner') ? namesOf(error.inner, depth - 1) : '';
  return inner === '' || inner === words ? words : `${words} < ${inner}`;
}

/**
 * Reads an error as trouble: a value that survives a message. Every aborted write is trouble, whatever its name.
 */
export function troubleOf(error: unknown): StorageTrouble {
  const detail = namesOf(error).slice(0, 500);
  const code = TROUBLES.find(([, signs]) => signs.test(detail))?.[0] ?? 'storage-failed';
  return { ok: false, code, detail };
}
