/**
 * Letters as a part of a character class: those that stand beside English words in its own news. Unicode's class of all
 * letters has hundreds of ranges, and every pattern that holds it compiles them anew.
 */
export const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-῿Ⰰ-ⷿ々぀-퟿豈-﫿';

/** The text in lower case, unit for unit. İ is the one letter that would become two. */
export const toLowerCase = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();
