import type { OrganizationType, Span } from '../../../model';
import { isActive, opensClause, type Actor } from './actors';

interface Two {
  readonly first: Actor;
  readonly second: Actor;
}

/** Two organizations that a sentence speaks of together, where it does. */
export interface Pair extends Span, Two {}

/** 双方, 两家机构, 两家分别…: behind their number nothing but a word for any body, or what both do. */
const PAIR =
  /双方|二者|两会|两机构|两[家个所](?:(?<kind>基金会|公司|企业|协会|学会|商会|医院|学校)|(?:社会|公益|慈善|服务)?(?:机构|组织|单位|部门)|(?=[共分合各都均联配]))(?!的)/u;
const TYPES: Readonly<Record<string, OrganizationType>> = {
  基金会: 'foundation',
  公司: 'company',
  企业: 'company',
  协会: 'association',
  学会: 'association',
  商会: 'association',
  医院: 'hospital',
  学校: 'school',
};
/** The two organizations that acted last, and the two that were named side by side last (委托甲和乙). */
export interface Together {
  readonly acted: readonly Actor[];
  readonly joined: Two | undefined;
}

/** What a sentence's actors add to that. */
export function together({ acted, joined }: Together, actors: readonly Actor[]): Together {
  let last = acted;
  for (const actor of actors)
    if (isActive(actor.position) && actor.name !== null && actor.name !== last.at(-1)?.name)
      last = [...last.slice(-1), actor];
  return { acted: last, joined: joinedIn(actors) ?? joined };
}

/** Of three that are named side by side none are the two. */
function joinedIn(actors: readonly Actor[]): Two | undefined {
  const at = actors.findLastIndex(({ isJoined }) => isJoined === true);
  const first = actors[at - 1];
  const second = actors[at];
  if (first?.name == null || second?.name == null || first.isJoined === true) return undefined;
  return { first, second };
}

/** Where a sentence speaks of two: of those named side by side or those that acted, whichever was later and fits the words. */
export function pairIn(
  text: string,
  { start, end }: Span,
  actors: readonly Actor[],
  before: Together,
): Pair | undefined {
  const found = PAIR.exec(text.slice(start, end));
  if (found === null) return undefined;
  const at = start + found.index;
  const { acted, joined } = together(
    before,
    actors.filter((actor) => actor.end <= at),
  );
  const [first, second] = acted;
  const active = first === undefined || second === undefined ? undefined : { first, second };
  const type = TYPES[found.groups?.['kind'] ?? ''];
  const two = [joined, active]
    .filter((each) => each !== undefined)
    .toSorted((a, b) => b.second.start - a.second.start)
    .find((each) => type === undefined || each.first.type === type);
  return two && { ...two, start: at, end: at + found[0].length };
}

/** 两家机构为1908名老人建档: the first of two speaks for both, where they are the subject of a clause. */
export function pairActor(text: string, { start }: Span, pair: Pair): readonly Actor[] {
  if (!opensClause(text, pair.start, start)) return [];
  const { name, type } = pair.first;
  return [{ name, type, start: pair.start, end: pair.end, position: 'subject' }];
}
