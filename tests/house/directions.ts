import { posix } from 'node:path';
import { parseSync } from 'vite';

/** Pure rooms, lowest first. A room may import those on its own step and below. */
const PURE_STEPS: readonly (readonly string[])[] = [
  ['model'],
  ['text'],
  ['languages'],
  ['extraction', 'gate', 'tally', 'selectors', 'export'],
];
const PURE_ROOMS = new Set(PURE_STEPS.flat());
const PLATFORM_ROOMS = new Set([
  'cli',
  'storage',
  'edits',
  'search',
  'messages',
  'settings',
  'i18n',
  'clipboard',
  'page',
  'paint',
]);
/** The rooms of `utils` that a component may know: it lives from its props. */
const ROOMS_OF_COMPONENTS = new Set(['model', 'tally', 'export', 'i18n']);

/** Packages that are kept in one place, and the places of those that several may use. Any other is nobody's. */
const PACKAGE_HOMES: readonly { readonly name: RegExp; readonly homes: readonly RegExp[] }[] = [
  { name: /^dexie$/, homes: [/^utils\/storage\//] },
  { name: /^franc-min$/, homes: [/^utils\/languages\/detect\.ts$/] },
  { name: /^approx-string-match$/, homes: [/^utils\/selectors\//] },
  { name: /^(papaparse|write-excel-file\/universal)$/, homes: [/^utils\/export\//] },
  { name: /^pinyin-pro$/, homes: [/^utils\/search\//] },
  // Long lists, and the search that works beside the page, are of the review page.
  { name: /^(@tanstack\/virtual-core|comlink)$/, homes: [/^entrypoints\/review\//] },
  { name: /^@observablehq\/plot$/, homes: [/^components\/comparisons\//] },
  { name: /^valibot$/, homes: [/^utils\/(messages|settings|export)\//] },
  { name: /^(preact|@preact\/signals)(\/|$)/, homes: [/^components\//, /^entrypoints\//] },
  { name: /^wxt\//, homes: [/^entrypoints\//, new RegExp(`^utils/(${[...PLATFORM_ROOMS].join('|')})/`)] },
  { name: /^node:/, homes: [/^utils\/cli\//] },
  // The DOM of the command line; a browser brings its own.
  { name: /^happy-dom$/, homes: [/^utils\/cli\//] },
];

/** Files besides a room's index.ts that others may import: types of a pack, and what must not come along with the rest. */
const SIDE_DOORS = new Set([
  'utils/languages/types',
  'utils/languages/detect',
  'utils/gate/screen',
  'utils/messages/sender',
  'utils/page/collect-evidence',
]);

interface Import {
  readonly from: string;
  /** A package, or the path of a file in this project without its ending. */
  readonly to: string;
  readonly isRelative: boolean;
}

/**
 * What breaks the picture of dependencies: one sentence for each import that goes the wrong way.
 * @param files source text by path from the top of the project, with forward slashes
 */
export function findViolations(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files)
    .flatMap(([path, source]) => importsOf(path, source))
    .flatMap((found) => faultsOf(found).map((fault) => `${found.from} imports ${found.to}: ${fault}`));
}

/** Every room that stands in `utils`, for the test that none is unknown to this picture. */
export function isKnownRoom(room: string): boolean {
  return PURE_ROOMS.has(room) || PLATFORM_ROOMS.has(room);
}

function importsOf(from: string, source: string): Import[] {
  const { module, errors } = parseSync(from, source);
  if (errors.length > 0) throw new Error(`${from} cannot be parsed: ${errors[0]?.message ?? ''}`);
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    // A dynamic import has only its place in the source; one that is no plain string shows up as a package nobody knows.
    ...module.dynamicImports.map(({ moduleRequest }) =>
      source.slice(moduleRequest.start, moduleRequest.end).replaceAll(/^['"`]|['"`]$/g, ''),
    ),
    // An import written as a type, `import('./figure').Figure`, is in none of these lists.
    ...[...source.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)].flatMap(([, request]) => request ?? []),
  ];
  return [...new Set(requests)].map((request) => {
    const isRelative = request.startsWith('.');
    return { from, isRelative, to: isRelative ? posix.join(posix.dirname(from), request) : request };
  });
}

function faultsOf(found: Import): string[] {
  return found.isRelative ? directionFaults(found) : packageFaults(found);
}

function packageFaults({ from, to }: Import): string[] {
  const home = PACKAGE_HOMES.find(({ name }) => name.test(to));
  if (home === undefined) return ['this package has no home here; imports of our own files are relative'];
  return home.homes.some((place) => place.test(from)) ? [] : ['this package is at home elsewhere'];
}

function directionFaults({ from, to }: Import): string[] {
  const [here, there] = [placeOf(from), placeOf(to)];
  if (here.room === there.room && here.area === there.area) return packFaults(from, to);
  const allowed = {
    entrypoints: there.area === 'components' || there.area === 'utils',
    components: there.area === 'utils' && ROOMS_OF_COMPONENTS.has(there.room),
    utils: there.area === 'utils' && mayRoomImport(here.room, there.room),
  }[here.area];
  if (!allowed) return [`${nameOf(here)} must not know ${nameOf(there)}`];
  return there.area === 'utils' && !isDoor(to) ? ['a room is entered through its index.ts'] : [];
}

interface Place {
  readonly area: 'entrypoints' | 'components' | 'utils';
  /** Room of `utils`, or entry point; '' for `components`, which is one place. */
  readonly room: string;
}

function placeOf(path: string): Place {
  const [area = '', second = ''] = path.split('/');
  if (area === 'utils') return { area, room: second };
  if (area === 'components') return { area, room: '' };
  if (area === 'entrypoints') return { area, room: second.replace(/\.\w+$/, '') };
  throw new Error(`${path} stands in no place that this picture knows`);
}

const nameOf = ({ area, room }: Place) => [area, room].filter((part) => part !== '').join('/');

function mayRoomImport(here: string, there: string): boolean {
  if (!PURE_ROOMS.has(there)) return !PURE_ROOMS.has(here);
  return !PURE_ROOMS.has(here) || stepOf(there) <= stepOf(here);
}

const stepOf = (room: string) => PURE_STEPS.findIndex((rooms) => rooms.includes(room));

const isDoor = (to: string) => /^utils\/[^/]+(\/index)?$/.test(to) || SIDE_DOORS.has(to);

/** Inside `languages`: a pack knows the types, not another pack; outside its folder only the register knows it. */
function packFaults(from: string, to: string): string[] {
  const theirs = packOf(to);
  const isPack = theirs !== undefined && !/^(types|detect|index|packs)$/.test(theirs);
  if (!isPack || packOf(from) === theirs || from === 'utils/languages/packs.ts') return [];
  return ['packs do not know each other'];
}

const packOf = (path: string) => /^utils\/languages\/([^/.]+)(?:\/|$)/.exec(path)?.[1];
