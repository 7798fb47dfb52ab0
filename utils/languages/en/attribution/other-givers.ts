import type { Span } from '../../../model';
import type { Candidate } from '../../types';
import { latin } from '../letters';
import { kindOfNoun } from '../nouns';

/** Giving by somebody who is no organization of the article: what stands right before a figure and behind it says so. */
interface Surroundings {
  readonly said: string;
  readonly behind: string;
}

/** How far before a figure such words stand. */
export const GIVER_REACH = 120;

export const isCrowd = ({ kind }: Candidate): boolean => kind === 'people' || kind === 'households';

/** A couple's $31 million gift. */
const OF_PERSON = /\b(?:couple|family|donor|[a-z]+ist|billionaire)[’']s? $/u;
/** £1 million, came from an alumna: nobody with a name has given it. */
const CAME_FROM_ONE = /^,? (?:came|comes|was|is) from (?:an?|one|two|the late) ((?:[a-z-]+ ?){1,3})/u;
/** An anonymous alumnus left it |$17.5 million|. */
const ONE_LEFT_IT =
  /\b(?:an?|one|two) ((?:[a-z-]+ ){1,3})(?:left|gave|sent|handed|pledged|bequeathed|donated|promised) (?:it|them|us|the [a-z]+) (?:about |some |nearly |almost |more than |over |another )*$/u;
const PEOPLE: ReadonlySet<string | undefined> = new Set(['people', 'households']);

/** Whether a sum is the gift of somebody whom the words call a person. */
export const isOfPerson = ({ kind }: Candidate, { said, behind }: Surroundings): boolean =>
  OF_PERSON.test(said) ||
  (kind === 'money' &&
    ((CAME_FROM_ONE.exec(behind) ?? ONE_LEFT_IT.exec(said))?.[1]
      ?.split(' ')
      .some((word) => PEOPLE.has(kindOfNoun(word) ?? kindOfNoun(`${word}s`))) ??
      false));

/** The gift from whom: a $31 million commitment from Darren Jackson. */
const GIFT_FROM = latin(String.raw`^ (?:commitment|gift|donation|pledge|bequest|contribution) from (?:the )?\p{Lu}`);
/** The donation from Kenneth Griffin, worth |$300 million. */
const GIFT_FROM_BEFORE = latin(
  String.raw`\b(?:[Cc]ommitment|[Gg]ift|[Dd]onation|[Pp]ledge|[Bb]equest|[Cc]ontribution) from (?:the (?:late )?)?(\p{Lu}[^.,;:]{2,50}),? (?:worth|of|totall?ing|for) (?:about |some |nearly |almost |more than |over )?$`,
);

/** Whether a sum is a gift from a name that is none of the organizations beside it. */
export function isFromOther(
  figure: Candidate,
  { said, behind }: Surroundings,
  text: string,
  named: readonly Span[],
): boolean {
  const from = GIFT_FROM.exec(behind);
  if (from) return named.every(({ start }) => start !== figure.end + from[0].length - 1);
  const giver = figure.kind === 'money' ? GIFT_FROM_BEFORE.exec(said)?.[1] : undefined;
  return giver !== undefined && named.every(({ start, end }) => !giver.includes(text.slice(start, end)));
}

/** Its employees and volunteers are itself. */
const OF_THE_BODY = /(?:employees|staff|workers|members|volunteers|colleagues|customers)$/u;
const BEGINS_CLAUSE = /[,;] (?:and )?(?:about |some |more than |over |nearly |almost )?$/u;
const GIVES = /^ (?:each |together )?(?:gave|donated|contributed|chipped in|sent)\b/u;
const OF_GIVING_CROWD =
  /[,;] (?:and )?(?:about |some |more than |over |nearly |almost )?\d[\d,.]* (?:[a-z-]+ ){1,3}(?:gave|donated|contributed|sent) (?:about |some |more than |over |nearly |almost |another |a further )?$/u;

/** Sport England met half of it, 640 people gave £58,300: whether a crowd that gives is a subject of its own. */
export const isGivingCrowd = (figure: Candidate, { said, behind }: Surroundings): boolean =>
  isCrowd(figure)
    ? !OF_THE_BODY.test(figure.item ?? '') && BEGINS_CLAUSE.test(said) && GIVES.test(behind)
    : figure.kind === 'money' && OF_GIVING_CROWD.test(said);
