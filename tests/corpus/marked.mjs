/**
 * The readable source form of an annotated article, and its translation into a text and its gold. Offsets are computed here, so that
 * nobody counts them by hand. README.md beside this file describes the form.
 */
import { CURRENCIES, KIND_OF_UNIT, KINDS, ROLES, TRAPS, TYPES, UNITS_THAT_COUNT_NOTHING } from './vocabulary.mjs';

/**
 * @typedef {{ name: string, type: string, fullName?: string, mentions: string[], optional: boolean }} GoldOrganization
 * @typedef {{ raw: string, start: number, end: number, value: number, max: number | null, bound: string, kind: string, unit: string | null,
 *   currency: string | null, item: string | null, org: string | null, orgAlt?: string[], role: string, period: string | null,
 *   optional: boolean, why?: string }} GoldFigure
 * @typedef {{ text: string, start: number, why: string, neither?: true }} GoldTrap
 * @typedef {{ id: string, lang: string, charity: boolean, title: string, orgs: GoldOrganization[], figures: GoldFigure[], traps: GoldTrap[],
 *   scoreExtraction?: false }} Gold
 */

const HEAD_END = '\n---\n';
const MARK = /\[\[([^\]|]+)\|([^\]]+)\]\]|\{\{([^}|]+)\|([^}]+)\}\}/gu;
const BOUNDS = new Map([
  ['', 'exact'],
  ['>', 'over'],
  ['<', 'under'],
  ['^', 'nearly'],
  ['~', 'about'],
]);

/**
 * @param {string} id
 * @param {string} source
 * @param {string} lang of an article whose head does not say
 * @returns {{ text: string, gold: Gold }}
 */
export function readMarked(id, source, lang) {
  const cut = source.indexOf(HEAD_END);
  if (cut < 0) throw new Error(`${id}: no line --- after the head`);
  const head = readHead(id, source.slice(0, cut), lang);
  const body = source.slice(cut + HEAD_END.length).trimEnd();
  /** @type {GoldFigure[]} */
  const figures = [];
  /** @type {GoldTrap[]} */
  const traps = [];
  let text = '';
  let from = 0;
  for (const mark of body.matchAll(MARK)) {
    text += body.slice(from, mark.index);
    from = mark.index + mark[0].length;
    const [, raw, fields, trap, why] = mark;
    const start = text.length;
    if (raw !== undefined && fields !== undefined) {
      figures.push(readFigure(`${id} ${raw}`, raw, fields, start, head, figures.at(-1)?.period ?? null));
    } else if (trap !== undefined && why !== undefined) {
      traps.push(readTrap(trap, start, why));
    }
    text += raw ?? trap ?? '';
  }
  text += `${body.slice(from)}\n`;
  if (/\[\[|\]\]|\{\{|\}\}/u.test(text)) throw new Error(`${id}: a mark that was not understood`);
  const title = head.title ?? text.slice(0, text.indexOf('\n')).replaceAll(/\s+/gu, ' ');
  /** @type {Gold} */
  const gold = {
    id,
    lang: head.lang,
    charity: head.charity,
    title,
    orgs: [...head.orgs.values()],
    figures,
    traps,
    ...(head.charity ? {} : { scoreExtraction: /** @type {const} */ (false) }),
  };
  return { text, gold };
}

/**
 * @param {string} id
 * @param {string} source
 * @param {string} lang
 */
function readHead(id, source, lang) {
  /** @type {Map<string, GoldOrganization>} */
  const orgs = new Map();
  /** @type {Map<string, string>} */
  const words = new Map();
  for (const line of source.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('%'))) {
    const org = /^(\w+)(\??) = (\w) ([^|<]+?)(?: <([^>]+)>)?(?: \| (.+))?$/u.exec(line);
    if (org) {
      const [, key = '', optional, code = '', name = '', fullName, others] = org;
      const type = TYPES[code];
      if (type === undefined) throw new Error(`${id}: no organization type ${code}`);
      const mentions = (others ?? name).split(' | ');
      orgs.set(key, { name, type, ...(fullName ? { fullName } : {}), mentions, optional: optional === '?' });
      continue;
    }
    const word = /^(lang|charity|title|currency): (.+)$/u.exec(line);
    if (!word) throw new Error(`${id}: a line of the head was not understood: ${line}`);
    words.set(word[1] ?? '', word[2] ?? '');
  }
  return {
    lang: words.get('lang') ?? lang,
    charity: words.get('charity') !== 'false',
    title: words.get('title'),
    currency: words.get('currency') ?? (lang === 'en' ? 'USD' : 'CNY'),
    orgs,
  };
}

/**
 * @param {string} at
 * @param {string} raw
 * @param {string} fields
 * @param {number} start
 * @param {{ currency: string, orgs: ReadonlyMap<string, GoldOrganization> }} head
 * @param {string | null} periodBefore
 * @returns {GoldFigure}
 */
function readFigure(at, raw, fields, start, head, periodBefore) {
  const [amount = '', ...rest] = fields.split('|');
  const parts = /^([<>^~]?)([\d.e]+?)(?:\.\.([\d.e]+))? (.+?)(?::(\w)(?::([A-Z]{3}))?)?$/u.exec(amount);
  if (!parts) throw new Error(`${at}: no amount in ${amount}`);
  const [, sign = '', low = '', high, printedUnit = '', kindCode, currencyCode] = parts;
  const unit = printedUnit === '-' ? null : printedUnit;
  const kind = kindCode === undefined ? kindOfUnit(printedUnit) : KINDS[kindCode];
  if (kind === undefined) throw new Error(`${at}: no kind for ${printedUnit}`);
  const plain = rest.filter((field) => !/^[@?#]/u.test(field));
  const [roleCode = '', orgKeys = '-', item = itemOfUnit(unit)] = plain;
  const role = ROLES[roleCode];
  if (role === undefined) throw new Error(`${at}: no role ${roleCode}`);
  const [org = null, ...orgAlt] = orgKeys === '-' ? [] : orgKeys.split('/').map((key) => nameOf(at, key, head.orgs));
  const period = rest.find((field) => field.startsWith('@'));
  const why = rest.find((field) => field.startsWith('#'));
  const bound = high === undefined ? BOUNDS.get(sign) : 'range';
  if (bound === undefined) throw new Error(`${at}: no bound ${sign}`);
  const currency = kind === 'money' ? (currencyCode ?? currencyOf(raw) ?? head.currency) : null;
  return {
    raw,
    start,
    end: start + raw.length,
    value: Number(low),
    max: high === undefined ? null : Number(high),
    bound,
    kind,
    unit,
    currency,
    item: item === '' ? null : item,
    org,
    ...(orgAlt.length > 0 ? { orgAlt } : {}),
    role,
    period: period === undefined ? null : period === '@' ? periodBefore : period.slice(1),
    optional: rest.includes('?'),
    ...(why === undefined ? {} : { why: why.slice(1) }),
  };
}

/**
 * @param {string} at
 * @param {string} key
 * @param {ReadonlyMap<string, GoldOrganization>} orgs
 */
function nameOf(at, key, orgs) {
  const org = orgs.get(key);
  if (!org) throw new Error(`${at}: no organization ${key}`);
  return org.name;
}

/**
 * A reason that opens with `?` says that a reader may take it for a figure all the same: it counts neither way.
 * @param {string} text
 * @param {number} start
 * @param {string} why
 * @returns {GoldTrap}
 */
function readTrap(text, start, why) {
  return why.startsWith('?')
    ? { text, start, why: why.slice(1), neither: true }
    : { text, start, why: TRAPS[why] ?? why };
}

/**
 * The kind of a unit in the table; an English noun phrase has that of its last word.
 * @param {string} unit
 */
const kindOfUnit = (unit) => KIND_OF_UNIT.get(unit) ?? KIND_OF_UNIT.get(unit.replace(/^.*[ -]/u, '').toLowerCase());

/**
 * An English noun is unit and item at once; a Chinese classifier is no item.
 * @param {string | null} unit
 */
const itemOfUnit = (unit) =>
  unit !== null && /^[A-Za-z]/u.test(unit) && !UNITS_THAT_COUNT_NOTHING.has(unit.toLowerCase()) ? unit : '';

/** @param {string} raw */
const currencyOf = (raw) => CURRENCIES.find(([words]) => words.test(raw))?.[1];

/**
 * Gold as JSON with a line for each organization, figure and trap, so that a change reads well.
 * @param {Gold} gold
 */
export function printGold(gold) {
  const { orgs, figures, traps, ...rest } = gold;
  const fields = Object.entries(rest).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const lists = Object.entries({ orgs, figures, traps }).map(([name, rows]) => {
    const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
    return `  ${JSON.stringify(name)}: [${lines === '' ? '' : `\n${lines}\n  `}]`;
  });
  return `{\n${[...fields, ...lists].join(',\n')}\n}\n`;
}
