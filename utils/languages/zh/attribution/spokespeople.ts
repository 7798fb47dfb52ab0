import type { Span } from '../../../model';
import { SURNAMES } from '../surnames';
import type { Actor } from './actors';

/** People who were introduced with their organization, by their names, the one told of last at the end. */
export type Spokespeople = Map<string, Actor>;

const TITLES = '长|主任|[干理董]事|总监|经理|总裁|[始办起责]人|主管|督导|医[师生]|教授|研究员|专员|社工|书记|主席|老师';
/** 项目总监|崔某|介绍: behind a title a name of two or three characters, and then a mark or what they do. */
const NAME = `([${SURNAMES}]\\p{Script=Han}{1,2}?)`;
const BEHIND_NAME =
  '(?=[，。、：；（“”「」的和与]|说|表示|介绍|告诉|坦言|透露|回忆|认为|指出|解释|感慨|称|是|在|把|也|带|算|有|给|从|到|最|记得|来|去|向|对|将|还|已|曾|$)';
const WITH_TITLE = new RegExp(`^的?[\\p{Script=Han}、]{0,12}?(?:${TITLES})${NAME}${BEHIND_NAME}`, 'u');
const WITH_TITLE_REACH = 28;
/** 周某是|甲中心|的创始人. */
const IS_OF = new RegExp(`(?:^|[，。；“”「」\\n])${NAME}(?:是|就是|现任|担任|任)$`, 'u');
const IS_OF_REACH = 8;
const TITLED = new RegExp(`^的?[\\p{Script=Han}]{0,8}?(?:${TITLES})`, 'u');
/** 馆长|李某|的账本上: with the title alone somebody is introduced who leads whoever was told of. */
const LEADS = new RegExp(
  `^[“「]?该?(?:项目|机构|组织|团队|中心|协会|基金会|公益)?(?:总|副|执行)?(?:馆长|站长|队长|社长|园长|团长|理事长|秘书长|会长|总干事|负责人|创始人|创办人|发起人|主任|总监|主管)${NAME}${BEHIND_NAME}`,
  'u',
);

/** So many people an article introduces at the most. */
const MOST = 24;

/** Remembers whom a sentence introduces with an organization. */
export function noteSpokespeople(
  people: Spokespeople,
  text: string,
  sentence: Span,
  actors: readonly Actor[],
  carried: Actor | undefined,
): void {
  const leads = LEADS.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + WITH_TITLE_REACH)))?.[1];
  if (leads !== undefined && carried?.name != null && carried.type !== 'government' && people.size < MOST)
    note(people, leads, carried);
  for (const actor of actors) {
    if (actor.name === null || people.size >= MOST) continue;
    // 秘书长|林某说: the title alone points back to a body.
    const from = actor.end - Number(/[长事理裁监]/u.test(text.charAt(actor.end - 1)));
    const behind = text.slice(from, Math.min(sentence.end, from + WITH_TITLE_REACH));
    const name = (WITH_TITLE.exec(behind) ?? nameBefore(text, sentence, actor, behind))?.[1];
    if (name !== undefined) note(people, name, actor);
  }
}

const nameBefore = (text: string, { start }: Span, actor: Actor, behind: string): RegExpExecArray | null =>
  TITLED.test(behind) ? IS_OF.exec(text.slice(Math.max(start, actor.start - IS_OF_REACH), actor.start)) : null;

function note(people: Spokespeople, name: string, actor: Actor): void {
  people.delete(name);
  people.set(name, { ...actor, position: 'subject', isPart: undefined, isJoined: undefined });
}

/** What stands before the name of somebody who speaks or acts. */
const BEFORE_NAME = /[，。；：“”「」、\s长任监理人师授员裁]/u;

/** The people of a sentence who speak for an organization. */
export function spokespeopleIn(text: string, { start, end }: Span, people: Spokespeople): readonly Actor[] {
  const found: Actor[] = [];
  if (people.size === 0) return found;
  const sentence = text.slice(start, end);
  for (const [name, actor] of people) {
    const at = start + sentence.indexOf(name);
    if (at < start || (at > start && !BEFORE_NAME.test(text.charAt(at - 1)))) continue;
    found.push({ ...actor, start: at, end: at + name.length });
  }
  for (const { name, start: at, end: stop } of found) if (name !== null) remember(people, text.slice(at, stop), at);
  return found;
}

function remember(people: Spokespeople, name: string, at: number): void {
  const actor = people.get(name);
  if (actor === undefined) return;
  people.delete(name);
  people.set(name, { ...actor, start: at, end: at + name.length });
}

/** For whom 他 or 她 speaks: the one told of last in this paragraph. */
export const spokenFor = (people: Spokespeople, lineStart: number): Actor | undefined => {
  const last = [...people.values()].at(-1);
  return last !== undefined && last.end > lineStart ? last : undefined;
};
