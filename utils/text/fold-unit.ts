import { DROPPED, FOLDED, SPACE } from './fold-characters';

/** One UTF-16 unit as the folded texts have it: Simplified, half-width; a blank for white space, '' for what nobody sees. */
export function foldUnit(char: string): string {
  const folded = FOLDED[char.charCodeAt(0)] ?? 0;
  if (folded === DROPPED) return '';
  if (folded === SPACE) return ' ';
  return folded === 0 ? char : String.fromCharCode(folded);
}
