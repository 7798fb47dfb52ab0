import type { Mention, Organization, OrganizationType } from '../../../model';
import type { PreparedArticle } from '../../types';
import { SIGNS_BEFORE } from '../currencies';
import { FAMOUS_TYPES, LEADING_HEADS, typeOfName } from './heads';
import { type Run, findRuns } from './runs';
import { typeOfContext } from './context';

interface NamedRun extends Run {
  readonly type: OrganizationType;
}

/** A run with its acronym, where one follows in parentheses: Kenya Red Cross Society (KRCS). */
interface Entity {
  readonly name: string;
  readonly type: OrganizationType;
  readonly acronym: string | null;
}

const AND = / and (?:the )?| & /gu;
const POSSESSIVE = /(?<=\p{L}\p{L})[’']s? (?=\p{Lu})/gu;
const ACRONYM_AFTER = /^ \((?:the )?["“]?(\p{Lu}[\p{Lu}\d&-]{1,9}|\p{Lu}[\p{L}-]{2,14})["”]?\)/u;
const FUNCTION_START = /^(?:of|for|and|the|to|with|in|on) /u;

/**
 * Finds the organizations that an English text names: capitalised runs whose head word, context or fame says so. The name
 * is the fullest form; acronyms, and beginnings or ends of a name used on their own, are mentions of it.
 */
export function findOrganizations({ text }: PreparedArticle): readonly Organization[] {
  const runs = findRuns(text).flatMap((run) => splitRun(run, text));
  const named = runs.flatMap((run): NamedRun[] => {
    const type = typeOfName(run.name) ?? typeOfContext(run, text);
    return type === undefined || isCommonPhrase(run) ? [] : [{ ...run, type }];
  });
  const entities = new Map<string, Entity>();
  for (const run of named.toSorted((a, b) => b.name.length - a.name.length)) {
    const key = foldName(run.name);
    if (entities.has(key) || [...entities.values()].some((entity) => isShortFor(run.name, entity))) continue;
    entities.set(key, { name: run.name, type: run.type, acronym: acronymAfter(run, text) });
  }
  const list = [...entities.values()];
  const mentions = new Map<Entity, Mention[]>();
  for (const run of runs) {
    const entity =
      list.find(({ name }) => foldName(name) === foldName(run.name)) ?? list.find((each) => isShortFor(run.name, each));
    if (entity === undefined || !isMentionable(run, entity, named)) continue;
    mentions.set(entity, [...(mentions.get(entity) ?? []), { name: run.name, start: run.start, end: run.end }]);
  }
  return list
    .flatMap((entity): Organization[] => {
      const found = mentions.get(entity);
      return found === undefined ? [] : [{ name: entity.name, type: entity.type, mentions: found }];
    })
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** A run that only the beginning of a name matches has to be told from a person or place: two words, or a known acronym. */
function isMentionable(run: Run, entity: Entity, named: readonly NamedRun[]): boolean {
  if (run.name === entity.acronym || named.some(({ start }) => start === run.start)) return true;
  return run.name.includes(' ') || foldName(run.name) === foldName(entity.name);
}

/** Folds what does not tell names apart: the article, apostrophes, case of small words. */
function foldName(name: string): string {
  return name.replace(/^The /u, '').replaceAll('’', "'").toLowerCase();
}

/** Whether `short` is the acronym, the beginning or the end of an entity's name: Kenya Red Cross, Gates Foundation. */
function isShortFor(short: string, { name, acronym }: Entity): boolean {
  if (short === acronym) return true;
  const full = foldName(name);
  const part = foldName(short);
  if (part.length >= full.length) return false;
  if (full.startsWith(`${part} `)) return part.includes(' ') || /^\p{Lu}{2,}$/u.test(short);
  return (
    full.endsWith(` ${part}`) && part.includes(' ') && !/^(?:red cross|children's hospital|medical center)$/u.test(part)
  );
}

function acronymAfter(run: Run, text: string): string | null {
  const acronym = ACRONYM_AFTER.exec(text.slice(run.end, run.end + 24))?.[1];
  if (acronym === undefined) return null;
  // The capitals of an acronym are capitals of the name; "(Reuters)" after a name is none.
  const capitals = acronym.match(/\p{Lu}/gu) ?? [];
  return capitals.every((letter) => run.name.includes(letter)) ? acronym : null;
}

/** Common nouns in capitals that name nobody: "Foundations and companies", "Charity", "The Trust". */
function isCommonPhrase(run: Run): boolean {
  return (
    SIGNS_BEFORE.has(run.name) ||
    (!run.name.includes(' ') &&
      !FAMOUS_TYPES.has(run.name) &&
      /^(?:Foundations?|Charit(?:y|ies)|Trusts?|Funds?|Companies|Government|Council|Police|Parliament|Congress|Appeal|Hospitals?|Schools?|Banks?|Partners|Events|Children|Hope|Relief|Volunteers|Post|Press|News|Times|Care|Energy|Capital|Group|Company|Club|Association|Party|University)$/u.test(
        run.name,
      ))
  );
}

/** Takes a run apart where two names were joined by "and" or by a possessive. */
function splitRun(run: Run, text: string): readonly Run[] {
  const cut = possessiveCut(run) ?? coordinationCut(run) ?? memberCut(run);
  if (cut === undefined) return [run];
  const left = piece(run, run.start, run.start + cut.leftEnd, text);
  const right = piece(run, run.start + cut.rightStart, run.end, text);
  return [...splitRun({ ...left, isSentenceInitial: run.isSentenceInitial }, text), ...splitRun(right, text)].filter(
    ({ name }) => name !== '',
  );
}

function piece(run: Run, from: number, to: number, text: string): Run {
  let start = from;
  while (FUNCTION_START.test(text.slice(start, to)))
    start += (FUNCTION_START.exec(text.slice(start, to))?.[0] ?? '').length;
  return {
    start,
    end: to,
    name: text.slice(start, to),
    isSentenceInitial: run.isSentenceInitial && from === run.start,
  };
}

/** Big Give’s | Christmas Challenge, but Royal Children's Hospital: a possessive inside a name stays where its head needs it. */
function possessiveCut({ name }: Run): { leftEnd: number; rightStart: number } | undefined {
  for (const match of name.matchAll(POSSESSIVE)) {
    const left = name.slice(0, match.index);
    const right = name.slice(match.index + match[0].length);
    const owner = left.split(' ').at(-1) ?? '';
    if (
      /^(?:Children|Women|Men|People|Veterans|Farmers|Workers|Girls|Boys|Mother|Father|Queen|King|Prince|Princess|St|Saint|Alzheimer|Parkinson|Nurses|Teachers|Students|Parents|Patients|Barnardo|Sainsbury|McDonald)$/u.test(
        owner,
      )
    )
      continue;
    if (typeOfName(left) !== undefined || typeOfName(right) === undefined)
      return { leftEnd: match.index, rightStart: match.index + match[0].length };
  }
  return undefined;
}

/** Volunteers of | the Kenya Red Cross: its people stand before a name, a body of its own (Friends of …) does not. */
function memberCut({ name }: Run): { leftEnd: number; rightStart: number } | undefined {
  const match =
    /^(?:Volunteers|Members|Staff|Supporters|Trustees|Leaders|Officials|Employees|Doctors|Nurses|Workers|Donors) (?:of|from|at|with) /u.exec(
      name,
    );
  return match ? { leftEnd: 0, rightStart: match[0].length } : undefined;
}

/** Hans Foundation and | IndusInd Bank, but Department for Work and Pensions, Bill & Melinda Gates Foundation. */
function coordinationCut({ name }: Run): { leftEnd: number; rightStart: number } | undefined {
  for (const match of name.matchAll(AND)) {
    const left = name.slice(0, match.index);
    const right = name.slice(match.index + match[0].length);
    const leftType = typeOfName(left);
    const rightType = typeOfName(right);
    if (LEADING_HEADS.test(left) && rightType === undefined) continue;
    if (match[0] === ' & ' && leftType === undefined) continue;
    const isSharedName = leftType === undefined && rightType !== undefined && /^\S+(?: \p{Lu}\.)?$/u.test(left);
    if (isSharedName) continue;
    const isOneHead =
      leftType !== undefined &&
      /^(?:Red Crescent|Families|Children|Technology|Research|Development|Trade|Industry|Commerce|Culture|Sciences?|Arts|Health|Education)\b/u.test(
        right,
      );
    if (isOneHead) continue;
    return { leftEnd: match.index, rightStart: match.index + match[0].length };
  }
  return undefined;
}
