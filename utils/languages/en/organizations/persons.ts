import { latin, toLowerCase } from '../letters';

/**
 * Given names that are frequent in English, Indian, African and Chinese-English news. A capitalised run that begins with one
 * is a person unless its last word says otherwise (David and Lucile Packard *Foundation*).
 */
const GIVEN_NAMES = new Set(
  'Aaron Abdul Abigail Adam Adrian Ahmed Alan Alex Alexander Alexandra Alexis Alice Alison Alyssa Amanda Amber Amina Amit Amy Ana Andrea Andrew Angela Anil Anita Anjali Ann Anna Anne Annie Anthony Antonio Arjun Arthur Ashley Barbara Ben Benedict Benjamin Bernard Beth Bethany Betty Beverly Bill Bob Bobby Brad Bradley Brandon Brenda Brent Brett Brian Bridget Bruce Bryan Cameron Carl Carla Carlos Carmen Carol Caroline Cassandra Catherine Cathy Chad Charles Charlie Charlotte Cheryl Chloe Chris Christina Christine Christopher Cindy Claire Clara Claudia Cody Colin Connie Courtney Craig Curtis Cynthia Damian Dana Daniel Danielle Darren Dave David Debbie Deborah Debra Deepak Denise Dennis Derek Derrick Diana Diane Diego Dominic Donald Donna Doris Dorothy Doug Douglas Duncan Dylan Eddie Edith Edward Edwin Eileen Elaine Eleanor Elena Elizabeth Ella Ellen Ellie Elsie Emily Emma Eric Erica Erin Esther Ethan Eva Evelyn Fatima Felicia Felix Fiona Frances Francis Frank Fred Frederick Gabriel Gabriela Gail Gareth Gary Gemma Geoffrey George Gerald Gerard Gillian Gina Gladys Glenn Gloria Gordon Grace Graham Greg Hannah Harold Harriet Harry Hassan Hayley Heather Heidi Helen Henry Holly Howard Hugh Ian Ibrahim Ingrid Irene Isaac Isabel Isabella Ivan Jack Jackie Jacob Jake James Jamie Jane Janet Janice Jasmine Jason Jean Jeff Jennifer Jenny Jeremy Jerome Jerry Jessica Jill Jim Joan Joanna Joanne Joe Joel John Johnny Jonathan Jorge Jose Joseph Josephine Josh Joshua Joyce Juan Judith Julia Julian Julie Justin Karen Kate Katherine Kathleen Kathryn Kathy Katie Keith Kelly Ken Kenneth Kerry Kevin Kim Kirsty Kristen Kumar Kyle Larry Laura Lauren Lawrence Leah Lee Leo Leon Leonard Leslie Liam Lillian Lily Linda Lisa Liz Lois Lorraine Louis Louise Lucy Luis Luke Lydia Lynn MacKenzie Madeleine Malcolm Manuel Marc Marcus Margaret Maria Marie Marilyn Marion Marjorie Mark Martha Martin Mary Matt Matthew Maureen Maurice Maya Meera Megan Melanie Melinda Melissa Michael Michele Michelle Miguel Mike Mohamed Mohammad Mohammed Molly Monica Muhammad Mukesh Muriel Nadia Nancy Naomi Natalie Nathan Neil Nicholas Nick Nicola Nicole Nigel Nina Nita Noah Nora Norma Norman Olga Oliver Olivia Oprah Oscar Pablo Pam Pamela Patricia Patrick Paul Pauline Pedro Peggy Penny Peter Phil Philip Phyllis Prince Princess Priya Rachel Rafael Rahul Raj Rajesh Rajiv Ralph Ramesh Randy Ravi Raymond Rebecca Ricardo Richard Rick Rita Rob Robbie Robert Roberta Roberto Robin Rodney Roger Rohini Ron Ronald Rory Rosa Rose Ross Roy Ruby Rupert Russell Ruth Ryan Sabrina Sally Sam Samantha Samuel Sandra Sanjay Sara Sarah Scott Sean Shane Shannon Sharon Shawn Sheila Shelley Sheryl Shirley Simon Sonia Sophie Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Sunita Susan Suzanne Sylvia Tanya Tara Taylor Ted Teresa Terry Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Tony Tracy Travis Trevor Tyler Ursula Valerie Vanessa Vera Veronica Vicki Victor Victoria Vijay Vincent Virginia Walter Wanda Warren Wayne Wei Wendy Wesley William Winifred Xi Yasmin Yusuf Yvonne Zachary Zara Zoe'.split(
    ' ',
  ),
);

const TITLE =
  /\b(?:(?:Mr|Mrs|Ms|Dr|Prof|Rev|Col|Gen)\.?|Miss|Sir|Dame|Lord|Lady|Professor|President|Queen|King|Prince|Princess|Father|Sister|Imam|Rabbi|Bishop|Senator|Congressman|Minister|Mayor|Governor|Captain|actor|actress|singer|principal|headteacher|headmaster|headmistress|publisher|superintendent|author|novelist|businessman|businesswoman|philanthropist|philanthropists|billionaire|entrepreneur|executive|chair|chairman|chairwoman|director|founder|manager|officer|owner|secretary|treasurer|trustee|spokesman|spokeswoman|spokesperson|minister|president|mayor|coordinator|volunteer|resident|mother|father|farmer|teacher|nurse|doctor|student|widow|husband|wife|daughter|son|brother|sister|friend|late),? $/u;
/** The managing director of the foundation, |Zouera Youssoufou. */
const OFFICE_AND_BODY =
  /\b(?:[Cc]hief [Ee]xecutive|[Dd]irector|[Cc]hair(?:man|woman)?|[Hh]ead|(?:[Cc]o-)?[Ff]ounder|[Pp]resident|[Mm]anager|[Ss]ecretary|spokes(?:man|woman|person)|[Oo]fficer|[Cc]oordinator|trustee|[Pp]atron)(?:[ -][Gg]eneral)? (?:of|at|for|with) (?:the |its |their |this )?(?:[a-z’'-]+ ){1,3}?[a-z’'-]+, $|\b(?:[Cc]hief [Ee]xecutive|[Dd]irector|[Cc]hair|[Ff]ounder|[Pp]resident|[Hh]ead|[Ss]ecretary) of (?:the |its )?[a-z]+, $/u;
const DESCRIBED =
  /^,? (?!whose )(?:who\b|\(?\d\d\b(?! (?:countries|states|million))|aged \d|himself\b|herself\b|(?<=, )(?:the |a |its |their )?(?:[a-z’'-]+ ){0,2}(?:chief executive|chair|chairman|chairwoman|director|founder|co-founder|manager|officer|secretary|president|head of|spokesman|spokeswoman|spokesperson|trustee|billionaire|novelist|philanthropist|businessman|mother of|father of)\b)/u;

/** Sunil Johal of |Sun Life, who said so: the person stands before. */
const OF_WHICH = latin(String.raw`\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+,? (?:of|from|at) (?:the )?$`);

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

/** “I was told so,” laughed |Bernie McGowan: no body laughs. */
const LAUGHS = /[”"] (?:laugh|smil|grinn?|jok|sigh|recall|chuckl|shrugg?|beam)(?:s|e[sd]) $/u;

/** Whether a capitalised run that has no head word names a person. */
export function isPerson(name: string, before: string, after: string): boolean {
  const words = name.split(' ');
  if (/^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|President|Prime|Prince|Princess|Queen|King)$/u.test(words[0] ?? ''))
    return true;
  if (
    OFFICE.test(name) ||
    OFFICE_INSIDE.test(name) ||
    IS_OFFICE.test(name) ||
    TITLE.test(before) ||
    LAUGHS.test(before)
  )
    return true;
  if ((words.length > 1 && OFFICE_AND_BODY.test(before)) || INITIAL_AND_NAME.test(name)) return true;
  // Owner Patrick Brady: an office in capitals before a name.
  if (isGivenName(words[1] ?? '') && TITLE.test(`${toLowerCase(words[0] ?? '')} `)) return true;
  if (DESCRIBED.test(after) && !ALL_CAPITALS.test(name) && !OF_WHICH.test(before)) return true;
  return words.length >= 2 && words.length <= 3 && GIVEN_NAMES.has(words[0] ?? '');
}

/** A given name on its own, or the first of a name. */
export const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word);
