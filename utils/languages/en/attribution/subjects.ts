import type { Span } from '../../../model';
import { findAll } from '../../../text';
import type { Candidate } from '../../types';
import { COMES_IN } from '../role-cases';
import { kindOfNoun } from '../nouns';
import { isPlace } from '../organizations';
import { firstOfPair, type Named } from './mentions';
import { GIVER_REACH, isCrowd, isFromOther, isGivingCrowd, isOfPerson } from './other-givers';
import { governmentMeant } from './pointers';
import { STAYS } from '../stays';
import { latin, latinInLowerCase, lowerCaseOf } from '../letters';

/** Where a clause ends and another may have a subject of its own. */
const CLAUSE_END = /[:–—](?= )|, (?:and|but|while|whereas|though|although|yet|so) | (?:while|whereas) /gu;
/** Words of time and place that open a clause before its subject. */
const OPENING =
  /^(?:["“‘(–—:,\s]|and |but |while |whereas |though |although |yet |so |meanwhile,? |elsewhere,? |(?:In|On|At|Since|By|During|For|After|Before|Over|With|Under|Last|This|That|Through|As|From|When|If|Thanks|Across|Within|Separately|Together) [^,.]{0,70}, )+/u;
const PERSON_OR_CROWD =
  'donors?|businessmen|couple|men|women|family|survey|study|report|philanthropist|billionaire|minister|governments?|police|city|state|county|council|storm|earthquake|quake|floods?|flooding|fire|fires|cyclone|hurricane|typhoon|drought|disease|malaria|virus|war|fighting|conflict|experts?|researchers|analysts|critics|locals|residents|villagers|neighbou?rs|deaths|prices|inflation';
/** Somebody else acts: a person, a government, a crowd. */
const OTHER_SUBJECT = latinInLowerCase(
  String.raw`^(?:(?:congress|parliament|lawmakers|ministers|taxpayers|voters) |(?:an?|one|another|two|three|the) (?:[\p{L}’'-]+ ){1,4}?who |s?he (?:also |has |had )?(?:left|gave|given|donated|pledged|bequeathed) |(?:when|before|after|until) s?he [^,.;]{3,60} s?he (?:had )?(?:left|gave|donated|pledged|bequeathed) |the late |an? (?:[\p{L}-]+ ){1,3}(?:left(?! in | on | at | behind | by )|gave|donated|pledged|bequeathed) |so did|those (?:earning|aged|living) |the (?:typical|average|median) (?!gift|grant|donation|award|number)[a-z]+ |(?:my|his|her|our) (?:\p{L}+-)?(?:(?:grand|step)?(?:mother|father|parents|son|daughter)|husband|wife|brother|sister|family|employer|landlord)(?![\p{L}’'])|(?:an?|one|the(?! number)|another|two|three|some|many|most|other|local|few(?:er)? than [a-z ]+) (?:[a-z-]+ ){0,2}?(?:${PERSON_OR_CROWD})(?![\p{L}-])|(?:mr|mrs|ms|dr|sir|dame|lord) |(?:${PERSON_OR_CROWD})(?! of (?:the|its)| (?:grants?|funding|subvention|contracts?|money|support|number) )(?![\p{L}-]))`,
);
/** A person in the present: Rosie Jacobs cooks. */
const PERSON_NOW = latin(
  String.raw`^\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}*[’'-])?\p{Lu}\p{Ll}+ (?:also |now |still |alone )?\p{Ll}{2,}s (?![a-z]+s )`,
);
/** Bodies that nobody names; what they do together is tied to none of those that the article goes on to name. */
const CROWD = latinInLowerCase(
  String.raw`^(?!(?:both|the two|the three) )(?:(?:(?:a|the|another) (?:group|coalition|handful|dozen|pool|host)|a number) of )?(?:so far )?(?:\d+ )?(?:[a-z-]+ ){0,2}(?:agencies|charities|foundations|philanthropies|companies|ngos|nonprofits|businesses|aid groups|colleges|universities|hospitals|museums|households|americans|britons|australians|canadians|funders|grantmakers|donors|borrowers|circles|respondents|countries)(?! of (?:the|its) | in (?:the|its) (?:[a-z-]+ ){0,2}(?:network|group|scheme|alliance|programme|program|consortium|coalition|family) )(?![\p{L}-])`,
);
/** Her organization, Yield Giving: a person's deeds are those of the body that is called theirs. */
const OWN_BODY = latin(
  String.raw`\b(?:his|her|their) (?:\p{Ll}+ )?(?:organi[sz]ation|foundation|fund|charity|company|firm|philanthropy|trust),? $`,
);
const PRONOUN_SUBJECT =
  /(?:^|[,;:] |\b(?:and|but|that|says?|said) )(?:it|they|we|which|the (?:charity|foundation|trust|group|organi[sz]ation|nonprofit|company)) (?!(?:has |have |had |also )?(?:receiv|got|won|gets))/iu;
/** A name or two that are no organization, before their verb: Scott herself has given, Ronda Stryker and her husband donated. */
const OTHER_NAME = latin(
  String.raw`^(?!(?:The|A|An|It|They|We|He|She|This|That|These|Those|Its|Their|All|Every|Each|Another|Some|Most|Many|Few|Half|More|Over|About|Around|Nearly|Almost|Only|Just|Funds?|Money|Income|Support|Proceeds|Staff|Together|Altogether|Cash|Also|Last|In|On|At|By|Of|For|From|With|To) |(?:It|They|We|You|He|She|I|That|There|What)[’'])\p{Lu}[\p{L}’'-]*[^\Ws’'](?: \p{Lu}[\p{L}.’'-]+){0,3}(?: and (?:(?:his|her|their) [a-z]+|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}))?(?:, [^,.;]{2,50},)? (?:herself |himself |alone |also |has |have |had |is |are |was |were |will |then |now |later |jointly |together ){0,3}(?!(?:fund|spend|trad|hous)ing )(?:\p{Ll}{2,}ed|\p{Ll}{2,}ing|gave|given|gives|wrote|left|put|made|sent|ran|gets|got)(?![\p{L}-])`,
);
const CAPITALIZED_ANTECEDENT = latin(
  String.raw`\p{Lu}[\p{L}’'-]+(?:, (?!its |their |the (?:charity|foundation|group|trust|organi[sz]ation)[’'])[^,.]{1,24})?, (?:which|who) $`,
);
/** What is said of the body just named: which, whose; a local group that. */
const SAID_OF_IT = latin(
  String.raw`^(?:\)| \([^)]{2,12}\))?(?:,? (?:whose|which(?! (?:it|they|we|he|she) )|who|where) |, (?:an?|the) (?:[\p{L}-]+ ){1,4}(?:that|which|whose|serving) |, an? (?:[\p{L}-]+ ){0,3}(?:group|charity|organi[sz]ation|NGO|network|body|coalition|chain|alliance|federation|union) (?:of|with) )`,
);
/** Legacies, which: a plural that its sentence capitalises is nobody's name. */
const OPENS_WITH_PLURAL = latin(String.raw`^\p{Lu}\p{Ll}+s, (?:which|who) $`);
const RELATIVE = latin(
  String.raw`, (?:which|who)(?! (?:it|they|we|he|she) ) (?:has |have |had |now |also ){0,2}\p{Ll}+`,
  'gu',
);
const ADJACENT = /^(?: \([^)]{0,12}\))?(?: (?!and )[a-z]+)?,? \(?$/u;
const OCCASION = /\b(?:an?|the|its|their) [a-z]+ (?:with|against|at) (?:the )?$/u;
/** The Ayala Foundation, the charity of |Ayala Corporation. */
const IS_WHAT_OF = /^, (?:the|an?|its) (?:[a-z’'-]+ ){1,4}(?:of|for|at) (?:the )?$/u;
const REPORTS =
  /\b(?:find|finds|found|says?|said|told [^,.;]{3,40}|show(?:s|ed)?|count(?:s|ed)|estimates?|estimated|suggests?|warn(?:s|ed)?|reckons?)(?![^;]* (?:it|its|they) )(?:(?: [a-z]+){0,2} that)? (?!income|legacies|donations|spending)(?:[a-z]+ ){0,3}$/iu;
const AGENT_IS_OTHER =
  /^[^.;:]{0,70}?(?<!ris)(?:ed|en|up|id) (?:[a-z]+ )?by (?:several |various |some |other |donors|governments|supporters|residents|the public|an? (?:[a-z]+ )?(?:donor|reader|family|couple|man|woman)|private|anonymous|individual|volunteers|tradesmen|members of the public|(?:(?:former|local|fellow|her|his|their) )?(?:colleagues|friends|neighbou?rs|alumni|parents|students|pupils|relatives|well-wishers|strangers|fans|villagers)(?! (?:at|of|from|in|with) (?:the )?[A-Z]))/u;
/** Who matches what the public gives, gives as much. */
const MATCHES = /\bmatch(?:es|ed|ing)? (?:the first |every |up to |all )?$/u;
const GIVER_IS_OTHER =
  /^(?: [a-z-]+){0,3} from (?:an?|one|two|three|four|five|six|several|private|anonymous|individual|another) /u;
/** Received $14m in federal funds: whoever governs has given it. */
const OF_PUBLIC_MONEY =
  /^ (?:a year )?(?:in|of) (?:[a-z]+ )?(?:federal|state|public|government|lottery|council|local authority|taxpayer)[a-z’']* /u;
/** Who gets is not who gives. */
const RECEIVES =
  /\b(?:receiv(?:es?|ed)|gets?|got|won|wins|(?:was|were|been) (?:given|awarded|granted|handed))(?: (?:also|about|some|nearly|more than|over|almost|around|a|another|an extra|up to))* $/iu;
/** £310,000 into homes, with a further £720,000 from the fund: the second is what the fund gave. */
const ANOTHER_SUM = /, [^$£€₹]*[$£€₹]\d/u;
/** What a gift is for, up to what it is to reach. */
const PURPOSE =
  /^(?: \([^)]{2,12}\))?(?: \w*[$£€₹][\d.,]+ ?[a-z]*)??,? (?:to (?!the )[a-z]+|which (?:will|plans|hopes)|in support of (?:its|an?)|for (?:its|an?)|so that it) [^;:“”"$£€₹]*$/u;
export const GETS_BEFORE = /\b(?:receiv(?:es?|ed)|gets?|got) [$£€₹]/u;
const GIVER_IS_NAMED = latin(String.raw`^(?: \p{Ll}+){0,2} from (?:the )?\p{Lu}`);
/** With £5.6m from the Pears Foundation: who gave what is worked with. */
const WITH_IT =
  /\b(?:with|includ(?:es?|ing|ed)|on|(?:helped|boosted|backed|supported|funded) by|(?:grants?|gifts?|donations?|funding|contributions?|support|loan|award|cheque|check|pledge|investment|challenge|match) of) (?:about |some |nearly |almost |over |more than |another |a further |an extra |a )*$/u;
/** £20m from the Hilton Foundation and £12m from another. */
const FROM_ONE_AND =
  /[$£€₹]\d[\d.,]*(?: ?[a-z]+)? from [^.;:]{3,60}(?:,|,? and|,? plus) (?:about |some |nearly |almost |over |more than |another |a further )?$/u;
/** It spent £3m, £1m of which came from another. */
const OF_A_PART = /(?:^|\d[^,;]*),? of (?:which|it|that|this|them) /u;
const FROM_RIGHT_BEHIND = /^ (?:[a-z-]+ ){0,2}from (?:the )?$/u;
/** Of what follows a figure, part is somebody else's work: £21.4m, most of it managed by Sarasin. */
const PART_OF_IT =
  /, to be |, (?:most|much|half|some|all|part|a [a-z]+ deal|[a-z]+ (?:thirds|quarters|per cent|percent)) of (?:it|them|which|whom) /u;
const RECKONS = /^,? (?:estimates|reckons)\b/u;
const SPEAKS_BEHIND = /^,? (?:said|says|estimates|reckons|added)\b/u;

const PLACE_ACTS = latin(
  String.raw`^(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:already |now |alone |still |also )?(?:ha[sd]|spent|gave|\p{Ll}+(?:ed|s)) `,
);
/** R15 million came from the DG Murray Trust. */
const CAME_FROM = /^ (?:of (?:which|it|that) )?(?:came|comes|come|was|is) from (?:the )?/u;
const SAYS_OF_OTHERS =
  /\b(?:estimates?|estimated|reckons?|calculates?|calculated|found|finds?|shows?|showed|suggests?|reported|warn(?:s|ed)?) that (?:(?!\b(?:it|they|its|their|the (?:charity|foundation|trust|group))\b)[^.;]){0,100}$/u;
/** It put the number of people affected at 16,000: who estimates has not done it. */
const ESTIMATES =
  /\bputs? (?:what |the )(?:is|number|total|count|world|toll|share|gap|damage|figure)[^,;.]{0,60} at (?:about |some |nearly |almost |around |more than |over |under |just )*$/u;

/** In a survey of principals by the charity, |80 per cent|: who has asked does not have the share. */
const SURVEY_OPENS =
  /^(?:But |And )?(?:In|According to|From) (?:(?:an?|the|its|recent|[a-z]+(?:[’']s)?) ){0,3}(?:survey|poll|polling|study|census|questionnaire)s? [^;]*, (?:about |some |nearly |almost |more than |over |only |just |as many as )?$/u;
/** The country has over |two million students|. */
const OF_COUNTRY =
  /(?:^|, |\bthat |[“"])[Tt]he (?:whole )?(?:country|nation|world|continent) (?:now |still |already |alone )*(?:has|had|have|is|was|needs?|lacks?|lost|faces?|saw|spends?|spent|counts?|produces?) [^,;]*$/u;
const STUDY_BY = /\b(?:survey|study|poll|census) by (?:the )?$/u;
const STUDY_OF = /^(?: \([^)]{2,12}\))? (?:of|among) (?:about |some |nearly |almost |more than |over )?$/u;
const OPENS_QUOTE =
  /(?:^|[\n“"]|[–—] |: |(?:^|[–—] ?)With |\b(?:sa(?:id|ys)|f(?:ou|i)nds?|warn(?:s|ed)|believes|thinks|estimates|reckons|shows?)(?: that)? (?:a further |another |an additional |the |all )?|, (?:and|but|while|whereas|where) |; )$/u;
/** Whether nothing but words of time and place, a dateline or a mark of quotation stands before a figure in its sentence. */
function opensClause(text: string, sentence: Span, figure: Candidate): boolean {
  const before = text.slice(sentence.start, figure.start);
  if (OPENS_QUOTE.test(before)) return true;
  if (before.length > 80) return false;
  return before.length < 3 || (OPENING.exec(before)?.[0].length ?? 0) === before.length;
}

/** The $1.1 billion that aid agencies asked for, the $10 million that the couple gave: what somebody else did with it. */
const THAT_OTHERS = latin(
  String.raw`^ (?:that|which) (?!it |they |we |he |she |the (?:charity|foundation|trust|group|organi[sz]ation|nonprofit|company|bank|firm) )(?:(?:the|an?|same|other) ){0,2}[\p{L}’' -]{3,40} (?:gave|made|asked for|appealed for|pledged|put up|donated|left|raised|promised|spent|sought) `,
);

/** Who gets a grant is not whom the next sentence speaks of: Ohio State gets $2.2 million. */
export const GETS =
  /^(?: \([^)]{2,10}\))?(?:, [^,.;]{1,90},)? (?:(?:also|now|will|would|is to) ){0,2}(?:receiv(?:es?|ed?)|gets?|got|uses?|used|(?:plans|hopes|wants) to use|(?:was|were|(?:has|have|will) (?:been|be)|is|are) (?:given|awarded|granted|handed|promised|offered|pledged))(?: (?:US|A|C|S|HK|NZ)?[$£€₹]| (?:the|its|an?|another|about|over|more than|nearly|just|almost|up to|at least) )/u;

/**
 * Who got a sum whose giver the sentence does not name: Bissell Centre receives $225,000.
 * @returns the name, `null` where it is no organization of the article; `undefined` where nobody gets it
 */
export function getterOf({ text, sentence, inside }: Scene, figure: Candidate): Actor {
  if (figure.kind !== 'money') return undefined;
  const before = inside.filter(({ end }) => end <= figure.start);
  const getter = before.findLast(({ part }) => part === 'subject' || part === 'recipient');
  if (getter !== undefined && GETS.test(text.slice(getter.end, getter.end + BEHIND_GETTER))) return getter.name;
  return RECEIVES.test(text.slice(Math.max(sentence.start, figure.start - 40), figure.start))
    ? (getter?.name ?? null)
    : undefined;
}

/** An apposition and its verb stand this near behind a name. */
export const BEHIND_GETTER = 140;

/** In a walk organised by the club, on land lent by a company: what somebody did with another thing. */
const OF_ANOTHER_THING =
  / according to | its share of [^,;]* by (?:the )?$| and [a-z]+ [a-z]+(?:ed|nt) by (?:the )?$| on [^,;]{1,40} (?:lent|owned|leased|operated|run) by (?:the )?$| (?:on|in|at|during|through|via|under) an? [^,;]{1,40} by (?:the )?$/u;

/** Supporters gave £264,500, which was matched by a foundation: it has given as much, and not that. */
const IS_MATCHED =
  /, (?:which|all of which|a sum|all) (?:was |were |is |are )?(?:then |later |also )?(?:matched|doubled|topped up) [^;:]*by [^;:]*$/u;

/** A sentence with what stands in it. */
export interface Scene {
  readonly text: string;
  readonly sentence: Span;
  readonly inside: readonly Named[];
  /** The names of the sentences before. */
  readonly before: readonly Named[];
}

/** What a sentence says of who did it: an organization, somebody else (`null`), or nothing (`undefined`). */
export type Actor = string | null | undefined;

/** Reads the actor of a figure from its own sentence. */
export function actorInSentence(scene: Scene, figure: Candidate): Actor {
  const { text, sentence, inside } = scene;
  const before = inside.filter(({ end }) => end <= figure.start);
  const after = inside.filter(({ start }) => start >= figure.end);
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + 120));
  if (
    ESTIMATES.test(text.slice(sentence.start, figure.start)) ||
    OF_COUNTRY.test(text.slice(sentence.start, figure.start))
  )
    return null;
  // It estimates that spending has fallen by £1.2bn: what is no deed at all is not its own.
  if (
    (figure.role === 'other' || (isCrowd(figure) && text.endsWith(' that ', figure.start))) &&
    SAYS_OF_OTHERS.test(text.slice(sentence.start, figure.start))
  )
    return null;
  const around = { said: text.slice(Math.max(sentence.start, figure.start - GIVER_REACH), figure.start), behind };
  if (isOfPerson(figure, around)) return null;
  const source = figure.kind === 'money' ? CAME_FROM.exec(behind)?.[0].length : undefined;
  const comesFrom = source === undefined ? undefined : after.find(({ start }) => start === figure.end + source);
  if (comesFrom) return comesFrom.name;
  if (isFromOther(figure, around, text, inside)) return null;
  if (before.length > 0 && isGivingCrowd(figure, around)) return undefined;
  // According to the Red Cross, 2,000 of its people were there.
  const teller = before.at(-1);
  if (
    teller &&
    behind.startsWith(' of its ') &&
    /^According to (?:the )?$/u.test(text.slice(sentence.start, teller.start))
  )
    return teller.name;
  if (opensClause(text, sentence, figure) && STAYS.test(behind)) return null;
  if (THAT_OTHERS.test(behind) && !after.some(({ start }) => start - figure.end < 40)) return null;
  if (figure.kind === 'money' && RECEIVES.test(text.slice(Math.max(sentence.start, figure.start - 40), figure.start))) {
    const giver = after.find(({ part, start }) => (part === 'giver' || part === 'agent') && start - figure.end < 60);
    if (giver) return giver.name;
    // Received at its luncheon, from the public: who got it has raised it.
    if (COMES_IN.test(behind)) return before.findLast(({ part }) => part === 'subject')?.name;
    return GIVER_IS_NAMED.test(behind) || GIVER_IS_OTHER.test(behind) || OF_PUBLIC_MONEY.test(behind)
      ? null
      : undefined;
  }
  const near = text.slice(Math.max(sentence.start, figure.start - 48), figure.start);
  if (figure.kind === 'money' && (WITH_IT.test(near) || FROM_ONE_AND.test(text.slice(sentence.start, figure.start)))) {
    const giver = after.find(({ part }) => part === 'giver');
    if (giver && FROM_RIGHT_BEHIND.test(text.slice(figure.end, giver.start))) return giver.name;
  }
  const last = before.at(-1);
  // A study by the university of 1,800 households: who has asked them.
  const asker = before.find(
    ({ start, end }) =>
      STUDY_BY.test(text.slice(sentence.start, start)) && STUDY_OF.test(text.slice(end, figure.start)),
  );
  if (asker) return asker.name;
  // To a hospital, to train 80 nurses: what is done with a gift is the work of who gets it.
  if (
    last?.part === 'recipient' &&
    figure.kind !== 'money' &&
    figure.kind !== 'ratio' &&
    PURPOSE.test(text.slice(last.end, figure.start))
  )
    return last.name;
  // Ohio State gets $2.2 million, and Cuyahoga Community College $900,000: the second gets as well.
  if (
    last &&
    figure.kind === 'money' &&
    text.slice(last.end, figure.start) === ' ' &&
    GETS_BEFORE.test(text.slice(sentence.start, last.start))
  )
    return undefined;
  // Oxfam says 40 per cent of farmers are old: who tells of a share does not have it.
  if (figure.kind === 'ratio' && REPORTS.test(near) && !/^ of (?:the|its|their) /u.test(behind)) return null;
  const isBeside = last !== undefined && ADJACENT.test(text.slice(last.end, figure.start));
  // According to the ministry, 16% of adults skip meals: who tells of a share does not have it.
  const isSource = figure.kind === 'ratio' && last?.part === 'object' && text.charAt(figure.start - 2) === ',';
  if (figure.kind === 'ratio' && SURVEY_OPENS.test(text.slice(sentence.start, figure.start))) return null;
  // A partnership with Jawun worth $1.5 million is that of its subject.
  const isWorth = last?.part === 'object' && text.startsWith(' worth ', last.end);
  // From a friendly with Finn Harps, €18,240: what stands in between is no more than the occasion.
  const isOccasion =
    last?.part === 'object' &&
    text.charAt(last.end) === ',' &&
    before.some(({ part }) => part === 'subject') &&
    OCCASION.test(text.slice(sentence.start, last.start));
  if (last && isBeside && last.part !== 'recipient' && !isSource && !isWorth && !isOccasion) {
    const described = before.at(-2);
    const isApposition = described !== undefined && IS_WHAT_OF.test(text.slice(described.end, last.start));
    return nameOf(isApposition ? described : last, before, text);
  }
  const owner = after.find(
    ({ start }) => start - figure.end < 14 && /^,? (?:that |which )?(?:the )?$/u.test(text.slice(figure.end, start)),
  );
  if (
    owner &&
    /^(?: has| have| had)? [a-z]+/u.test(text.slice(owner.end, owner.end + 16)) &&
    !SPEAKS_BEHIND.test(text.slice(owner.end, owner.end + 16))
  )
    return owner.name;
  if (figure.role !== 'participated') {
    const agent = after.find(
      ({ start, part }) =>
        part === 'agent' &&
        start - figure.end < 100 &&
        isOneClause(text.slice(figure.end, start)) &&
        !OF_ANOTHER_THING.test(text.slice(figure.end, start)) &&
        !IS_MATCHED.test(text.slice(figure.end, start)) &&
        !(IN_RELATIVE.test(text.slice(sentence.start, figure.start)) && text.slice(figure.end, start).includes(', ')),
    );
    const other = AGENT_IS_OTHER.exec(behind);
    if (
      other &&
      !MATCHES.test(text.slice(sentence.start, figure.start)) &&
      (agent === undefined || figure.end + other[0].length <= agent.start)
    )
      return null;
    if (agent) return agent.name;
  }
  const clauses = clausesOf(text, sentence, figure.start, before);
  for (const [index, clause] of clauses.entries()) {
    const found = actorInClause(scene, clause, before, figure, index === 0);
    if (found === null) return after.find((org) => OWN_BODY.test(text.slice(sentence.start, org.start)))?.name ?? null;
    if (found !== undefined) return found;
    if (index === 0 && PRONOUN_SUBJECT.test(text.slice(clause.start, clause.end)))
      return before.findLast(({ part, end }) => part === 'subject' && end <= clause.start)?.name;
    if (index === 0 && figure.kind === 'money') {
      const giver = after.find(({ part }) => part === 'giver');
      if (
        giver &&
        !OF_A_PART.test(text.slice(figure.end, giver.start)) &&
        !ANOTHER_SUM.test(text.slice(figure.end, giver.start))
      )
        return giver.name;
    }
  }
  const speaker = after.find(({ end, part }) => part === 'subject' && SPEAKS_BEHIND.test(text.slice(end, end + 12)));
  // One child in eight is stunted, the trust estimates: who reckons a share does not have it.
  const isReckoned = figure.kind === 'ratio' && speaker && RECKONS.test(text.slice(speaker.end, speaker.end + 12));
  return isReckoned ? null : speaker?.name;
}

/** The foundation, into which a league pays £25m, has laid pitches: what stands in between is not its doing. */
const IN_PIED_PIPED = /, (?:[a-z]+ which|which|whose|where|who) (?:the )?$/u;

/** Relate, which ran 29 branches, was rescued by another: what is told in between is not the other's. */
const IN_RELATIVE = /, (?:which|who|whose) [^,]*$/u;
const isOneClause = (between: string): boolean =>
  !/[;:]|, with /u.test(between) && (IS_PAID.test(between) || !PART_OF_IT.test(between));
/** $165,000, all of it met by the foundation. */
const IS_PAID = / (?:met|paid|given|donated|funded|covered|put up|borne) by (?:the )?$/u;

function nameOf(org: Named, before: readonly Named[], text: string): string {
  return org.part === 'subject' ? firstOfPair(org, before, text).name : org.name;
}

/** The clauses of a sentence up to an offset, the nearest first. */
function clausesOf(text: string, { start }: Span, end: number, named: readonly Span[]): readonly Span[] {
  const ends = findAll(text.slice(start, end), CLAUSE_END)
    .map(({ index }) => start + index)
    // charity: water has a colon of its own.
    .filter((at) => named.every((name) => at < name.start || at >= name.end));
  const starts = [start, ...ends];
  return starts.map((from, at) => ({ start: from, end: starts[at + 1] ?? end })).toReversed();
}

/** Whether a sentence begins with bodies or people that nobody names: of whom "they" in the next one speaks. */
export function opensWithCrowd(text: string, sentence: Span): boolean {
  const lower = lowerCaseOf(text, sentence.start, Math.min(sentence.end, sentence.start + 160));
  const main = lower.slice(OPENING.exec(lower)?.[0].length ?? 0);
  return CROWD.test(main) || OTHER_SUBJECT.test(main);
}

/** A school in Whitby: whom an article names only by what they are. */
const SOMEONE =
  /^(?:an?|another|several|the(?= (?:[a-z-]+ )?(?:man|woman|child|boy|girl|pupil|farmer|singer|reader)\b)) (?![^,.;:]{3,40} (?:of|for|at|from) (?:the|its) )([^,.;:]{3,40}?) (?!of )/u;
const SOMEONES: ReadonlySet<string | undefined> = new Set(['people', 'organizations', 'households']);
const isSomeone = (lower: string): boolean =>
  SOMEONE.exec(lower)?.[1]
    ?.split(' ')
    .some((word) => word === 'school' || SOMEONES.has(kindOfNoun(word))) === true;

/** The foundation, which is funded by a bank, will spend £4m: who stands between two commas has not done it. */
const IN_ASIDE = /^[^,]+, (?:which|who|whose) [^,]*$/u;

/** Victoria Gray, who started it, said the charity had …: of whom somebody speaks has done it. */
const TELLS_OF_IT =
  /\b(?:said|says|told [^,.;]{3,30}|added|explained) (?:that )?(?:it|the (?:charity|foundation|trust|fund|group|organi[sz]ation|nonprofit|non-profit|NGO|hospice|hospital|food ?bank|club|network|team)) (?:[a-z]+ )/u;

function actorInClause(
  { text, before: earlier }: Scene,
  clause: Span,
  before: readonly Named[],
  figure: Candidate,
  isNearest: boolean,
): Actor {
  const words = text.slice(clause.start, clause.end);
  const inside = before.filter(({ start }) => start >= clause.start && start < clause.end);
  const subject = inside.findLast(
    ({ part, start, end }) =>
      part === 'subject' &&
      !(IN_PIED_PIPED.test(text.slice(clause.start, start)) && text.slice(end, clause.end).includes(', ')),
  );
  const relative = findAll(words, RELATIVE).at(-1);
  if (relative && (subject === undefined || subject.end <= clause.start + relative.index)) {
    const antecedent = words.slice(0, relative.index + (/, (?:which|who) /u.exec(relative[0])?.[0].length ?? 0));
    const isNamed = inside.find(
      ({ end }) => clause.start + relative.index - end < 3 && clause.start + relative.index >= end,
    );
    if (isNamed && isNamed.part !== 'subject') return isNamed.name;
    if (
      !isNamed &&
      CAPITALIZED_ANTECEDENT.test(antecedent) &&
      !OPENS_WITH_PLURAL.test(antecedent) &&
      inside.every(({ end }) => clause.start + relative.index - end > 30)
    )
      return TELLS_OF_IT.test(words) ? undefined : null;
  }
  const described = inside.at(-1);
  // It funds Smile Foundation, whose 50 clinics …: what follows is said of the one just named.
  if (described && SAID_OF_IT.test(text.slice(described.end, described.end + 64))) return described.name;
  // What was bought or done with a grant is the work of who got it.
  if (subject && figure.kind === 'money' && GETS.test(text.slice(subject.end, subject.end + BEHIND_GETTER)))
    return undefined;
  const opening = OPENING.exec(words)?.[0].length ?? 0;
  const main = words.slice(opening);
  const lower = lowerCaseOf(text, clause.start, clause.end);
  if (subject) return firstOfPair(subject, before, text).name;
  // Uganda already shelters 1.7 million: a country is no organization.
  const place = PLACE_ACTS.exec(main)?.[1];
  if (place !== undefined && isPlace(place)) return null;
  const agent = inside.findLast(
    ({ part, start, end }) =>
      part === 'agent' &&
      !IS_MATCHED.test(text.slice(clause.start, start)) &&
      !(IN_ASIDE.test(text.slice(clause.start, start)) && text.slice(end, figure.start).includes(', ')),
  );
  if (agent && !PART_OF_IT.test(text.slice(clause.start, agent.start))) return agent.name;
  const isOther =
    OTHER_SUBJECT.test(lower.slice(opening)) ||
    OTHER_NAME.test(main) ||
    PERSON_NOW.test(main) ||
    (earlier.length > 0 && isSomeone(lower.slice(opening))) ||
    OTHER_SUBJECT.test(lower) ||
    (isNearest && CROWD.test(lower.slice(opening)));
  // People gave us so much: who says us has raised it.
  if (words.endsWith(' us ')) return undefined;
  // At Lyell Hospital 30 nurses work nights: where a sentence says it was done is whose deed it is.
  if (!isOther && described && /^At [^,]*$/u.test(text.slice(clause.start, described.start))) return described.name;
  if (!isOther || TELLS_OF_IT.test(words) || inside.some(({ start }) => start < clause.start + opening + 4))
    return undefined;
  return governmentMeant(main, [...earlier, ...before]) ?? null;
}
