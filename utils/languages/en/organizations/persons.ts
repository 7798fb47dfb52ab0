import { latin, toLowerCase } from '../letters';

/**
 * Given names that are frequent in English, Indian, African and Chinese-English news. A capitalised run that begins with one
 * is a person unless its last word says otherwise (David and Lucile Packard *Foundation*).
 */
const GIVEN_NAMES = new Set(
  'Aaron Abdul Adam Adrian Ahmed Alan Alex Alexander Alice Alison Amanda Amina Amit Amy Ana Andrea Andrew Angela Anil Anita Anjali Ann Anna Anne Anthony Arjun Arthur Ashley Barbara Ben Benjamin Beth Bill Bob Brian Bruce Carl Carlos Carol Caroline Catherine Charles Charlie Charlotte Chloe Chris Christina Christine Christopher Claire Colin Craig Daniel Dave David Deborah Deepak Denise Diana Diane Donald Donna Dorothy Douglas Edward Eleanor Elena Elizabeth Ella Emily Emma Eric Esther Eva Fatima Fiona Frances Francis Frank Gareth Gary Geoffrey George Gillian Gordon Grace Graham Greg Hannah Harriet Harry Hassan Heather Helen Henry Howard Hugh Ian Ibrahim Irene Isabel Jack Jacob James Jane Janet Jason Jean Jeff Jennifer Jenny Jeremy Jessica Jim Joan Joanna Joe John Jonathan Joseph Joshua Joyce Juan Judith Julia Julian Julie Justin Karen Kate Katherine Kathleen Keith Kelly Kenneth Kevin Kim Kumar Laura Lauren Lawrence Lee Leo Linda Lisa Liz Louise Lucy Luke MacKenzie Margaret Maria Marie Mark Martha Martin Mary Matt Matthew Meera Megan Melinda Michael Michelle Mike Mohamed Mohammed Monica Muhammad Mukesh Nancy Naomi Natalie Nathan Neil Nicholas Nick Nicola Nicole Nina Nita Oliver Olivia Oprah Pamela Patricia Patrick Paul Pauline Penny Peter Philip Phil Prince Princess Priya Rachel Rahul Raj Rajesh Ralph Ravi Raymond Rebecca Richard Rob Robert Robin Roger Rohini Ronald Rosa Rose Roy Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sanjay Sara Sarah Scott Sean Sharon Shirley Simon Sophie Stephanie Stephen Steve Steven Stuart Sue Sunita Susan Suzanne Taylor Terry Thomas Tim Timothy Tina Tom Tony Tracy Ursula Valerie Vanessa Vera Victor Victoria Vijay Vincent Virginia Walter Warren Wayne Wei Wendy William Xi Yasmin Yusuf Zoe'.split(
    ' ',
  ),
);

const TITLE =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Professor|President|Queen|King|Prince|Princess|Rev|Father|Sister|Imam|Rabbi|Bishop|Senator|Congressman|Minister|Mayor|Governor|Captain|Col|Gen|actor|actress|singer|author|novelist|businessman|businesswoman|philanthropist|philanthropists|billionaire|entrepreneur|executive|chair|chairman|chairwoman|director|founder|manager|officer|owner|secretary|treasurer|trustee|spokesman|spokeswoman|spokesperson|minister|president|mayor|coordinator|volunteer|resident|mother|father|farmer|teacher|nurse|doctor|student|widow|husband|wife|daughter|son|brother|sister|friend|late)\.?,? $/u;
/** The managing director of the foundation, |Zouera Youssoufou. */
const OFFICE_AND_BODY =
  /\b(?:chief executive|director|chair|chairman|chairwoman|head|founder|co-founder|president|manager|secretary|spokes(?:man|woman|person)|officer|coordinator|trustee|patron)(?: general)? (?:of|at|for|with) (?:the |its |their |this )?(?:[a-z’'-]+ ){1,3}?[a-z’'-]+, $|\b(?:chief executive|director|chair|founder|president|head|secretary) of (?:the |its )?[a-z]+, $/u;
const DESCRIBED =
  /^,? (?!whose )(?:who\b|\(?\d\d\b(?! (?:countries|states|million))|aged \d|himself\b|herself\b|(?<=, )(?:the |a |its |their )?(?:[a-z-]+ ){0,2}(?:chief executive|chair|chairman|chairwoman|director|founder|co-founder|manager|officer|secretary|president|head of|spokesman|spokeswoman|spokesperson|trustee|billionaire|novelist|philanthropist|businessman|mother of|father of)\b)/u;

/** Secretary General Ahmed Idris. */
const OFFICE = latin(
  String.raw`^(?:Governor|Senator|Mayor|Councillor|Cllr|Bishop|Archbishop|Pastor|Imam|Rabbi|Ambassador|Judge|Secretary[ -]General|Director[ -]General|Chief Executive|Managing Director|Executive Director|Country Director|Regional Director|Permanent Secretary|Vice[ -]President|Vice[ -]Chancellor|Finance Minister|Health Minister) \p{Lu}`,
);

/** Primary Industries Minister Clare Scriven. */
const OFFICE_INSIDE = latin(
  String.raw` (?:Minister|Secretary|Commissioner|Director|Governor|President|Chief|Executive|Officer|Ambassador|Senator|Mayor) \p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$`,
);

/** The District Chief Executive said. */
const IS_OFFICE =
  /(?:Chief Executive|Director|Minister|Secretary|Governor|Mayor|Chairman|Chairwoman|President|Officer|Manager|Ambassador|Bishop|Archbishop|Senator|Chief)$/u;

/** A. Selvi. */
const INITIAL_AND_NAME = latin(String.raw`^(?:\p{Lu}\.){1,2} \p{Lu}\p{Ll}+$`);
const ALL_CAPITALS = latin(String.raw`^\p{Lu}{2,}$`);

/** Whether a capitalised run that has no head word names a person. */
export function isPerson(name: string, before: string, after: string): boolean {
  const words = name.split(' ');
  if (/^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|President|Prime|Prince|Princess|Queen|King)$/u.test(words[0] ?? ''))
    return true;
  if (OFFICE.test(name) || OFFICE_INSIDE.test(name) || IS_OFFICE.test(name) || TITLE.test(before)) return true;
  if ((words.length > 1 && OFFICE_AND_BODY.test(before)) || INITIAL_AND_NAME.test(name)) return true;
  // Owner Patrick Brady: an office in capitals before a name.
  if (isGivenName(words[1] ?? '') && TITLE.test(`${toLowerCase(words[0] ?? '')} `)) return true;
  if (DESCRIBED.test(after) && !ALL_CAPITALS.test(name)) return true;
  return words.length >= 2 && words.length <= 3 && GIVEN_NAMES.has(words[0] ?? '');
}

/** A given name on its own, or the first of a name. */
export const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word);
