import { isFamous } from './famous';
import { typeOfName } from './heads';
import { isPerson } from './persons';
import { isPlace } from './places';
import type { Run } from './runs';

/** Karen McMurray, and then McMurray: the last names of the persons of a text. Those of a family that has a body are not told apart. */
export function surnamesIn(runs: readonly Run[], text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name, start, end } of runs) {
    const words = name.split(' ');
    const last = words.at(-1) ?? '';
    if (words.length < 2 || words.length > 3 || isFamous(last) || typeOfName(name) !== undefined || isPlace(last))
      continue;
    if (isPerson(name, text.slice(Math.max(0, start - 48), start), text.slice(end, end + 120))) names.add(last);
  }
  return names;
}
