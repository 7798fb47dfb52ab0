/**
 * A pure function that remembers its last answer: several rules ask the same of one article, one after another.
 * @param answer is asked anew where an argument is another string, number or object than the last time
 */
export function keepLast<Asked extends readonly unknown[], Answer>(
  answer: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined;
  return (...asked) => {
    if (last === undefined || asked.some((each, at) => each !== last?.asked[at]))
      last = { asked, answer: answer(...asked) };
    return last.answer;
  };
}
