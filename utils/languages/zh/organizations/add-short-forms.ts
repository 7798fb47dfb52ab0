import { bylineForm, definedForm } from './defined-forms';
import { deriveShortForms } from './derive-short-forms';
import type { FoundName } from './found-name';
import type { NamedBody } from './group-names';
import { isPlainWord } from './tokens';
import { WrittenPairs } from './written-pairs';

/** An article names some ten bodies; for a text of thousands of names short forms say nothing any more, and would cost much. */
const MOST_BODIES = 200;
const SHORTEST = 2;

/** Adds the places where a text calls bodies by short forms that it defines, or that follow from their full names. */
export function addShortForms(text: string, bodies: readonly NamedBody[]): readonly NamedBody[] {
  if (bodies.length > MOST_BODIES) return bodies;
  const pairs = new WrittenPairs(text);
  const names = new Set(bodies.map(({ fullest }) => fullest.name));
  // A name that was read out of a list stands nowhere as it is.
  const isWritten = (form: string) => pairs.mayHold(form) || names.has(form);
  const derived = new Map(bodies.map(({ fullest }) => [fullest, deriveShortForms(fullest, isWritten)]));
  const defined = new Map(
    bodies.flatMap(({ mentions }) => mentions).map((mention) => [mention, definedForm(text, mention)]),
  );
  const ofByline = bylineForm(text);
  const formsOf = ({ fullest, mentions }: NamedBody): ReadonlySet<string> =>
    new Set([
      ...(derived.get(fullest) ?? []),
      ...ofByline(fullest),
      ...mentions.flatMap((mention) => defined.get(mention) ?? []),
    ]);
  const merged = mergeCalledAlike(withoutPieces(text, bodies, new Set(defined.values())), formsOf);
  const owners = new Map<string, NamedBody | undefined>();
  for (const body of merged) {
    for (const form of formsOf(body)) {
      if (form.length < SHORTEST) continue;
      // What two bodies can be called names neither.
      owners.set(form, owners.has(form) ? ownerOf(form, owners.get(form), body) : body);
    }
  }
  const found = findForms(text, owners, coveredBy(merged));
  return merged.map((body) => {
    const more = found.get(body);
    if (more === undefined) return body;
    return { ...body, mentions: [...body.mentions, ...more].toSorted((a, b) => a.start - b.start) };
  });
}

/** 浙大|儿院, where the text calls 浙江大学医学院附属儿童医院 浙大儿院: what stands in a form that is defined is no mention of another body. */
function withoutPieces(
  text: string,
  bodies: readonly NamedBody[],
  forms: ReadonlySet<string | undefined>,
): readonly NamedBody[] {
  const holds = (name: FoundName) =>
    [...forms].some((form) => {
      const within = form === undefined || form.length <= name.name.length ? -1 : form.indexOf(name.name);
      return form !== undefined && within >= 0 && text.startsWith(form, name.start - within);
    });
  return bodies.flatMap((body) => {
    const mentions = body.mentions.filter((mention) => !holds(mention));
    return mentions.length === 0 ? [] : mentions.length === body.mentions.length ? body : { ...body, mentions };
  });
}

/** 华岳能源 is 华岳能源股份有限公司, though 华岳能源志愿者协会 begins so as well. */
const LEGAL_REST = /^(?:控股|集团|股份|有限|责任)*公司$|^集团$/u;

function ownerOf(form: string, first: NamedBody | undefined, second: NamedBody): NamedBody | undefined {
  if (first === undefined || first === second) return first;
  const companies = [first, second].filter(
    ({ fullest: { name, type } }) =>
      type === 'company' && name.startsWith(form) && LEGAL_REST.test(name.slice(form.length)),
  );
  return companies.length === 1 ? companies[0] : undefined;
}

/** 北京市企业家环保基金会（即阿拉善SEE基金会）, 香港大学 and 港大: two names that were found by themselves, and are one body's. */
function mergeCalledAlike(
  bodies: readonly NamedBody[],
  formsOf: (body: NamedBody) => ReadonlySet<string>,
): readonly NamedBody[] {
  const byName = new Map(bodies.map((body) => [body.fullest.name, body]));
  const into = new Map<NamedBody, NamedBody>();
  for (const body of bodies) {
    for (const form of formsOf(body)) {
      const other = byName.get(form);
      if (other !== undefined && other !== body && !into.has(body) && !into.has(other)) into.set(other, body);
    }
  }
  if (into.size === 0) return bodies;
  return bodies
    .filter((body) => !into.has(body))
    .map((body) => {
      const others = bodies.filter((each) => into.get(each) === body).flatMap(({ mentions }) => mentions);
      return { ...body, mentions: [...body.mentions, ...others].toSorted((a, b) => a.start - b.start) };
    });
}

/** All that names cover already, in order. */
function coveredBy(bodies: readonly NamedBody[]): readonly FoundName[] {
  return bodies.flatMap(({ mentions }) => mentions).toSorted((a, b) => a.start - b.start);
}

/** 春晖|负责两个街道: a common word of two characters is a name where it acts, and else a word (春天). */
const acts = (text: string, at: number): boolean =>
  /[，。；：、\n“由给托与和助]/u.test(text.charAt(at - 1) || '\n') && ACTS.test(text.slice(at + 2, at + 8));
const ACTS =
  /^(?:[为与和还也则已共将从向派捐现]|负责|承担|累计|计划|联合|开展|投入|资助|支持|启动|发起|服务|培训|团队|方面|的?(?:理事长|秘书长|总干事|主任|创始人|负责人|社工|志愿者|工作人员|项目))/u;

/** Where the forms stand outside the names, in one pass; the longest form counts. */
function findForms(
  text: string,
  owners: ReadonlyMap<string, NamedBody | undefined>,
  covered: readonly FoundName[],
): ReadonlyMap<NamedBody, FoundName[]> {
  const found = new Map<NamedBody, FoundName[]>();
  const byFirst = new Map<number, string[]>();
  for (const [form, owner] of owners) {
    if (owner === undefined) continue;
    const first = form.charCodeAt(0);
    const forms = byFirst.get(first);
    if (forms === undefined) byFirst.set(first, [form]);
    else forms.push(form);
  }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.length - a.length);
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    while (next < covered.length && (covered[next]?.end ?? 0) <= at) next += 1;
    const name = covered[next];
    if (name !== undefined && name.start <= at) {
      at = name.end - 1;
      continue;
    }
    const limit = name?.start ?? text.length;
    const form = byFirst
      .get(text.charCodeAt(at))
      ?.find((each) => at + each.length <= limit && text.startsWith(each, at));
    // 各级|政府, 当地|政府: whoever there is.
    const owner = form === undefined || /[级地]/u.test(text.charAt(at - 1)) ? undefined : owners.get(form);
    if (form === undefined || owner === undefined || (form.length === 2 && isPlainWord(form) && !acts(text, at)))
      continue;
    const mention: FoundName = {
      name: form,
      type: owner.fullest.type,
      start: at,
      end: at + form.length,
      headStart: at,
      by: 'brand',
      isOffice: false,
    };
    const mentions = found.get(owner);
    if (mentions === undefined) found.set(owner, [mention]);
    else mentions.push(mention);
    at += form.length - 1;
  }
  return found;
}
