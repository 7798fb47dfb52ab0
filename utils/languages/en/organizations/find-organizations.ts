import type { Mention, Organization, OrganizationType } from '../../../model';
import { findAll, keepLast } from '../../../text';
import type { PreparedArticle } from '../../types';
import { SIGNS_BEFORE } from '../currencies';
import { readContext } from './context';
import { readSaid } from './descriptors';
import { splitRun } from './cuts';
import { FAMOUS_TYPES, isFamous } from './famous';
import { isOnlyRegistered, LEADING_HEADS, typeOfName } from './heads';
import { isPluralNoun } from '../nouns';
import { actsBehind } from './verbs-behind';
import { RED_CROSS } from './meanings';
import { isGivenName } from './persons';
import { isKnownPlace, isPlace } from './places';
import { refineType } from './refine-type';
import { findRuns, type Run, WITHOUT_ARTICLE } from './runs';
import { surnamesIn } from './surnames';
import { CAPITALIZED, latin } from '../letters';

/** A name with its acronym, where one follows in parentheses: Kenya Red Cross Society (KRCS). */
interface Entity {
  readonly name: string;
  readonly type: OrganizationType;
  /** Its own words say that it is an organization; else what stands around it does. */
  readonly hasHead: boolean;
  readonly acronym: string | null;
  /** Words beside a bare name say what it is. */
  readonly isSaid: boolean;
  /** Where it first stands below the headline. */
  readonly first: number;
}

const ACRONYM_AFTER = latin(
  String.raw`^(?:[’']s)? \((?:the )?["“]?(\p{Lu}[\p{Lu}\d&-]{1,9}|\p{Lu}[\p{L}-]{2,14})["”]?\)`,
);

/**
 * Finds the organizations that an English text names: capitalised runs whose head word, context or fame says so. The name
 * is the fullest form; acronyms, and beginnings or ends of a name used on their own, are mentions of it.
 */
export function findOrganizations({ text }: PreparedArticle): readonly Organization[] {
  const runs = findRuns(text).flatMap((run) => splitRun(run, text));
  const entities = findEntities(runs, text);
  const forms = formsOf(entities, text);
  const mentions = new Map<Entity, Mention[]>();
  for (const { name, start, end } of runs) {
    const entity = forms.get(foldName(name));
    // Hong Kong is no short form of Caritas Hong Kong.
    if (entity === undefined || isKnownPlace(name)) continue;
    append(mentions, entity, { name, start, end });
  }
  return [...mentions]
    .map(([entity, found]): Organization => ({
      name: entity.name,
      type: refineType(entity.name, entity.type, found, text),
      mentions: found,
    }))
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** The names of a text that are organizations, longest first; a headline in capitals names only what has a head of its own. */
function findEntities(runs: readonly Run[], text: string): readonly Entity[] {
  const places = new Map<string, Run[]>();
  for (const run of runs) append(places, foldName(run.name), run);
  const isListed = besideBodies(runs, text);
  const surnames = surnamesIn(runs, text);
  const entities: Entity[] = [];
  const headline = text.indexOf('\n');
  for (const found of places.values()) {
    const run = found.find(({ isInTitle }) => !isInTitle) ?? found[0];
    if (
      run === undefined ||
      isCommonPhrase(run, text) ||
      isRegion(found, text) ||
      isOnlyKind(found, headline) ||
      surnames.has(run.name) ||
      found.every(isHeading(text)) ||
      (found.every(({ isSentenceInitial }) => isSentenceInitial) && isCommonWord(run.name, text))
    )
      continue;
    const own = typeOfName(run.name);
    const context = own === undefined ? readContext(found, text, isListed) : undefined;
    const said = isOnlyRegistered(run.name) ? readSaid(found, text) : undefined;
    const acronym = found.map((each) => acronymAfter(each, text)).find((each) => each !== null) ?? null;
    // Operation Santa Claus (OSC), and OSC gave: what acts under its initials is called by the name before them.
    const short = acronym === null ? undefined : places.get(foldName(acronym));
    const type = said ?? own ?? context?.type ?? (short && readContext(short, text, isListed)?.type);
    if (
      type === undefined ||
      (own === undefined ? isPlace(run.name) : isKnownPlace(run.name) && !FAMOUS_TYPES.has(run.name))
    )
      continue;
    entities.push({
      name: run.name,
      type,
      acronym,
      hasHead: own !== undefined,
      isSaid: context?.isSaid === true,
      first: found.find(({ start }) => start > headline)?.start ?? Infinity,
    });
  }
  return entities.toSorted((a, b) => b.name.length - a.name.length);
}

/** Papyrus, YoungMinds and Shout: of several that a list joins, those that are known speak for the others. */
function besideBodies(runs: readonly Run[], text: string): (run: Run) => boolean {
  const listed = new Set<Run>();
  let list: Run[] = [];
  for (const run of runs) {
    const last = list.at(-1);
    const between = last ? text.slice(last.end, run.start) : '';
    if (!JOINS.test(between)) list = [];
    list.push(run);
    // What only commas part is as often a place behind a name.
    if (!between.includes('and') && !between.includes('&')) continue;
    if (list.some(({ name }) => typeOfName(name) !== undefined)) for (const each of list) listed.add(each);
    list = [];
  }
  return (run) => listed.has(run);
}
const JOINS = /^(?:,|,? and| &) (?:the )?$/u;

/** Shelter: IOM handed out …: what a paragraph is about. */
const isHeading =
  (text: string) =>
  ({ name, start, end }: Run): boolean =>
    ONE_WORD.test(name) && text.charAt(start - 1) === '\n' && /^: [^\d$£€]/u.test(text.slice(end, end + 3));

/** Community Foundation awards $3m: a headline says of what kind a body is that the text below calls by its name. */
const isOnlyKind = (places: readonly Run[], headline: number): boolean =>
  places.every(({ start, name }) => start < headline && GENERIC.test(foldName(name)));

/** Never been to the Amazon: a company that is a word with an article wherever it stands is none. */
const isRegion = (places: readonly Run[], text: string): boolean =>
  places.every(
    ({ name, start, end }) =>
      ONE_WORD.test(name) &&
      FAMOUS_TYPES.get(name) === 'company' &&
      text.startsWith(' the ', start - 5) &&
      !actsBehind(text, end),
  );

/** Every form that names an entity: its name, its acronym, the words it begins or ends with. The longer name has its forms first. */
function formsOf(entities: readonly Entity[], text: string): ReadonlyMap<string, Entity> {
  const forms = new Map<string, Entity>();
  const own = new Map(entities.map((entity) => [foldName(entity.name), entity]));
  for (const entity of entities) {
    const isShort = (form: string) => {
      const other = own.get(form);
      if (other === undefined) return false;
      // A hospital is no short form of its foundation, nor a club of its charities trust.
      if (other.hasHead) return other.type === entity.type || isOwnFoundation(other, entity);
      // A company is none of its foundation, and a body that was named before its hospital is none of it.
      return (
        !(other.isSaid && other.type !== entity.type) && !(NAMED_AFTER.has(entity.type) && other.first < entity.first)
      );
    };
    const whole = MIXED_ACRONYM.test(entity.name)
      ? entities.find(({ name }) => name.includes(' ') && initialsOf(name) === capitalsOf(entity.name))
      : undefined;
    for (const form of shortForms(entity, text)) {
      const holder = forms.get(form);
      if (holder === undefined && (own.get(form) === undefined || isShort(form))) forms.set(form, whole ?? entity);
    }
  }
  for (const [form, entity] of own) if (!forms.has(form)) forms.set(form, entity);
  return forms;
}

/** Akshaya Patra is its foundation, as no company is: who does the work and who pays for it are one there; not where there are beds. */
const isOwnFoundation = (short: Entity, long: Entity): boolean =>
  short.type === 'charity' &&
  long.type === 'foundation' &&
  !/ (?:Hospice|Shelter|Sanctuary|Ambulance|Orchestra|Home)$/u.test(short.name) &&
  foldName(long.name) === `${foldName(short.name)} foundation`;

/** SoCO for the Society for Community Organization: small letters among the initials do not hide them. */
const capitalsOf = (name: string): string => (name.match(CAPITAL) ?? []).join('');

/** What mostly begins with the name of its place. */
const BEGINS_WITH_PLACE: ReadonlySet<OrganizationType> = new Set<OrganizationType>(['government', 'association']);

/** What is called by the name of the body that runs it. */
const NAMED_AFTER: ReadonlySet<OrganizationType> = new Set<OrganizationType>(['hospital', 'research', 'school']);

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Words that a short form has to say more than. */
const GENERIC =
  /^(?:the |royal |national |international |community |united |world |global |children's |charity |city |north |south |east |west )*(?:foundation|trust|fund|society|hospital|university|bank|council|association|red crescent|children's hospital|medical center|health|aid|charity|centre|center|community|national|united|world|global|food bank|foundation trust|trust fund)?$/u;

/** What a name of the form "… of …" has for its head. */
const HEAD_OF = latin(String.raw`^\p{Lu}[\p{L}’' -]* (\p{Lu}\p{Ll}{3,}) (?:of|for) `);

function shortForms(entity: Entity, text: string): readonly string[] {
  const { name, type, acronym } = entity;
  const full = foldName(name);
  const words = full.split(' ');
  const forms = [full];
  if (acronym !== null) forms.push(acronym.toLowerCase());
  const initials = initialsOf(name);
  if (initials.length >= 3) forms.push(initials.toLowerCase());
  // IRR for ItsRainingRaincoats.
  const capitals = name.includes(' ') ? '' : capitalsOf(name);
  if (capitals.length >= 3) forms.push(capitals.toLowerCase());
  // MoJ for the Ministry of Justice.
  if (type === 'government' && words.length >= 3) forms.push(words.map((word) => word.charAt(0)).join(''));
  // HKU for the University of Hong Kong.
  if (initials.length >= 3 && name.startsWith('University of ')) forms.push(`${initials.slice(1).toLowerCase()}u`);
  // SPMF for the Straits Times School Pocket Money Fund: initials of its last words.
  for (let from = 1; initials.length - from >= 4; from += 1) forms.push(initials.slice(from).toLowerCase());
  // NELFUND for the Nigerian Education Loan Fund.
  if (initials.length >= 3 && words.at(-1) === 'fund') forms.push(`${initials.slice(0, -1).toLowerCase()}fund`);
  // HZL for Hindustan Zinc, which is one Limited.
  if (type === 'company' && initials.length >= 2) forms.push(`${initials.toLowerCase()}l`);
  // P&G for Procter & Gamble.
  const redCross = RED_CROSS.exec(name)?.[0].toLowerCase();
  if (redCross !== undefined) forms.push(redCross);
  // Moore for the Gordon and Betty Moore Foundation.
  const family = type === 'foundation' && isGivenName(name.split(' ')[0] ?? '') ? FAMILY.exec(name)?.[1] : undefined;
  if (family !== undefined) forms.push(family.toLowerCase());
  // Warhol Foundation, Getty: what bears somebody's name is called by the last of it.
  const given = type === 'foundation' ? GIVEN_BEFORE.exec(name)?.[0] : undefined;
  if (given !== undefined) {
    const isPersons = given
      .trim()
      .split(' ')
      .every((word) => word.length <= 2 || isGivenName(word));
    const rest = shortForms({ ...entity, name: name.slice(given.length), acronym: null }, text);
    forms.push(...rest.filter((form) => isPersons || form.includes(' ')));
  }
  // The Chest, for the Community Chest of Hong Kong.
  const headWord = HEAD_OF.exec(name)?.[1];
  if (
    headWord !== undefined &&
    !GENERIC.test(headWord.toLowerCase()) &&
    new RegExp(`\\b[Tt]he ${headWord}\\b`, 'u').test(text)
  )
    forms.push(headWord.toLowerCase());
  const partners = PARTNERS.exec(name);
  if (partners) forms.push(`${partners[1] ?? ''}&${partners[2] ?? ''}`.toLowerCase());
  for (let count = words.length - 1; count >= 1; count -= 1) {
    const head = words
      .slice(0, count)
      .join(' ')
      .replace(/ (?:for|of|and|&|in|the)$/u, '');
    // Cairns is no short form of its council, nor Sheringham of its Lions.
    const first = name.split(' ')[0] ?? '';
    const isName =
      count > 1 ||
      (!BEGINS_WITH_PLACE.has(type) && isNameAlone(first) && !isCommonWord(first, text) && !isWhere(first, text));
    if (isName && !GENERIC.test(head)) forms.push(head);
    const tail = words.slice(-count).join(' ');
    const isKnown = count > 1 || isFamous(name.split(' ').at(-1) ?? '');
    if (isKnown && !GENERIC.test(tail) && !/^(?:of|for|and|&|in|the|to) /u.test(tail)) forms.push(tail);
  }
  return forms;
}

/** Whether the first word of a name names it alone: Amref, Wellcome; not Community, Kenya, John. */
const isNameAlone = (word: string): boolean =>
  (word.length > 3 || THREE_CAPITALS.test(word)) &&
  (FAMOUS_TYPES.has(word) || !isPlace(word)) &&
  !isGivenName(word) &&
  !/^(?:Royal|Second|First|Great|Save|Bank|Friends|School|Greater|Church|House|Help|Food|Young|Good|Senior|Doctors|Hope|Human|Heart|Center|Centre|Institute|Department|Ministry|Office|Women|Action|Partners|Big|City|Citizens|Family|Social|Public|Central|General|Medical|Health|Local|Animal|Wildlife|Cancer|Music|Future|Open|Catholic|Jewish|Muslim|Islamic|Christian|Special|Boys|Girls|Youth|Student|Parents|Veterans|Sport|Sports|Law|Money|Mental|Blue|Green|Black|White|United|Rural|Urban|Ocean|Water|Earth|Climate|Global|World|National|Community|International|State|Federal|Children|People|Mother|Father|East|West|North|South|New|Old)$/u.test(
    word,
  );

/** People in Sligo: what something is in is no short form of Sligo University Hospital. */
const isWhere = (word: string, text: string): boolean => !isFamous(word) && wheresOf(text).has(word);
const wheresOf = keepLast(
  (text: string): ReadonlySet<string> => new Set(findAll(text, WHERE).map(({ groups }) => groups?.['where'] ?? '')),
);
const WHERE = /\b(?:in|across|around|near|outside|throughout) (?<where>[^\s.,;”]+)(?=[.,;”]| [a-z])/gu;

/** Hospice UK, and hospices: what the text writes small as well is no name alone. */
function isCommonWord(word: string, text: string): boolean {
  if (!ONE_WORD.test(word)) return false;
  const small = smallWords(text);
  return small.has(word.toLowerCase()) || small.has(`${word.toLowerCase()}s`);
}
/** Words that a text writes small behind others; enough of it shows how it writes. */
const smallWords = keepLast((text: string) => new Set(text.slice(0, LOOKED_AT).match(/(?<=[a-z,] )[a-z]+\b/gu)));
const LOOKED_AT = 100_000;

const GIVEN_BEFORE = latin(
  String.raw`^(?:\p{Lu}[\p{Ll}.]+ |\p{Lu}\.? )+(?=\p{Lu}[\p{L}’'-]+ (?:Foundation|Trust|Fund)(?![\p{L}]))`,
);
const FAMILY = latin(String.raw` (?:and|&) .* (\p{Lu}[\p{L}’'-]+) Foundation$`);
const PARTNERS = latin(String.raw`^(\p{Lu})[\p{L}’'-]+ & (\p{Lu})[\p{L}’'-]+$`);
const CAPITAL = latin(String.raw`\p{Lu}`, 'gu');
const ONE_WORD = latin(String.raw`^\p{Lu}\p{Ll}+$`);
const MIXED_ACRONYM = latin(String.raw`^\p{Lu}\p{Ll}+\p{Lu}{2,}$`);
const THREE_CAPITALS = latin(String.raw`^\p{Lu}{3}$`);

const initialsOf = (name: string): string =>
  name
    .split(/[ -]/u)
    .filter((word) => CAPITALIZED.test(word))
    // U.S. Agency for International Development: a word that is initials has more than one.
    .map((word) => (/^(?:[A-Z]\.)+$/u.test(word) ? word.replaceAll('.', '') : (word[0] ?? '')))
    .join('');

/** Folds what does not tell names apart: the article, apostrophes, case of small words. */
function foldName(name: string): string {
  const bare = name.startsWith('The ') ? name.slice('The '.length) : name;
  return (bare.includes('’') ? bare.replaceAll('’', "'") : bare).toLowerCase();
}

function acronymAfter(run: Run, text: string): string | null {
  const acronym = ACRONYM_AFTER.exec(text.slice(run.end, run.end + 26))?.[1];
  if (acronym === undefined) return null;
  // The capitals of an acronym are capitals of the name; "(Reuters)" after a name is none.
  const capitals = acronym.match(CAPITAL) ?? [];
  return capitals.every((letter) => run.name.toUpperCase().includes(letter)) ? acronym : null;
}

/** Schoolchildren in Penrith: the capital is that of the sentence. */
const isPeopleOfPlace = ({ name, start, end }: Run, text: string): boolean => {
  const noun =
    /^([A-Z][a-z]+) (?:in|from|at|of|across) /u.exec(TAKES_NO_ARTICLE.test(name) ? '' : name)?.[1]?.toLowerCase() ?? '';
  return (
    isPluralNoun(noun) &&
    !isFamous(name) &&
    (noun === 'women' ? start === 0 || WARD.test(text.slice(end, end + 10)) : !LEADING_HEADS.test(name))
  );
};

const TAKES_NO_ARTICLE = new RegExp(`^\\S+ (?:at|in) (?:${WITHOUT_ARTICLE})\\b`, 'u');
const WARD = /^ (?:ward|county|district|village|town|state|region)\b/u;

/** Its Operation Barrio Schools project, the charity's Pet Aid scheme: what is called a body's project is none itself. */
const isOwnProject = ({ name, start, end }: Run, text: string): boolean => {
  const owner = OWNER_BEFORE.exec(text.slice(Math.max(0, start - 7), start))?.[0];
  return (
    owner !== undefined &&
    ((/ (?:Fund|Appeal)$/u.test(name) && !/[’']/u.test(owner)) || IS_PROJECT.test(text.slice(end, end + 12)))
  );
};
const OWNER_BEFORE = / (?:[Ii]ts|[Tt]heir|[Oo]ur) $|^(?:Its|Their|Our) $|[a-z](?:[’']s|s[’']) $/u;
const IS_PROJECT = /^ (?:project|program|programme|campaign|initiative|scheme|drive)\b/u;

/** Common nouns in capitals that name nobody: "Foundations and companies", "Charity", "The Trust". */
function isCommonPhrase(run: Run, text: string): boolean {
  return (
    run.name.length < 2 ||
    SIGNS_BEFORE.has(run.name.replace(/\d\S*$/u, '')) ||
    isPeopleOfPlace(run, text) ||
    /^(?:UN|Community|Local|Private|Public|National|Corporate|Major|Many|Food|Family) (?:agencies|Foundations|Charities|Hospitals|Schools|Banks)$/iu.test(
      run.name,
    ) ||
    isOwnProject(run, text) ||
    /^(?:First Nations?|Gift Aid)(?: |$)/u.test(run.name) ||
    (!run.name.includes(' ') &&
      !FAMOUS_TYPES.has(run.name) &&
      /^(?:Foundations?|Charit(?:y|ies)|Trusts?|Funds?|Companies|Government|Council|Police|Parliament|Congress|Appeal|Hospitals?|Schools?|Banks?|Partners|Events|Children|Hope|Relief|Volunteers|Post|Press|News|Times|Care|Energy|Capital|Group|Company|Club|Association|Party|University|Society|State|Federation|Institute|Museum|Gallery|Zoo|Alliance|Union|Ministry|Department|Commission|Committee|Board|Agency|Authority|Network|Coalition|College|Church|Cathedral|Mission|Centre|Center|Hospice|Chamber|Bureau|Office)$/u.test(
        run.name,
      ))
  );
}
