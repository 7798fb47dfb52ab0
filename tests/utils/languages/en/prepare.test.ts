import { describe, expect, it } from 'vitest';
import { prepareEnglish } from '../../../../utils/languages/en/prepare';

const PROSE = 'The fund said on Tuesday that its volunteers served 12,000';

const rows: [rule: string, source: string, text: string][] = [
  ['wide digits and signs are plain', '＄３.２ million，２０２４', '$3.2 million,2024'],
  ['blanks that must not break are blanks', '5\u00a0million', '5 million'],
  ['a line of prose goes on in small letters', `A\n\n${PROSE}\nmeals.`, `A\n\n${PROSE} meals.`],
  ['a line of prose goes on with a name', `A\n\n${PROSE}\nMumbai families.`, `A\n\n${PROSE} Mumbai families.`],
  ['a sentence that ends with its line stays apart', `A\n\n${PROSE} meals.\nIt`, `A\n\n${PROSE} meals.\nIt`],
  ['lines of a list stay apart', 'A\n\nRaised: $5m\nVolunteers: 300', 'A\n\nRaised: $5m\nVolunteers: 300'],
  [
    'an item with a mark begins a line of its own',
    `A\n\n- ${PROSE} meals\n-- Mumbai: 300`,
    `A\n\n- ${PROSE} meals\n-- Mumbai: 300`,
  ],
  [
    'a line of a table that ends in a sum stays apart',
    'A\n\nFord Motor Company of Canada and its union – $278,400\nMarsh – $5',
    'A\n\nFord Motor Company of Canada and its union – $278,400\nMarsh – $5',
  ],
  ['a text of one line a paragraph keeps its lines', `${PROSE}\nMeals`, `${PROSE}\nMeals`],
];

describe('English is prepared', () => {
  it.each(rows)('%s', (_rule, source, text) => {
    const prepared = prepareEnglish(source);
    expect(prepared.text).toBe(text);
    expect(prepared.text).toHaveLength(source.length);
  });
});
