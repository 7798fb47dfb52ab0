import { dataOf, firstChildOf, isText, nextSiblingOf } from './dom';

/** The text directly inside an element, up to a length. */
export function textContentOf(element: Element, longest: number): string {
  let text = '';
  for (let node = firstChildOf(element); node !== null && text.length < longest; node = nextSiblingOf(node)) {
    if (isText(node)) text += dataOf(node).slice(0, longest - text.length);
  }
  return text;
}
