import type { ColumnName } from '../../utils/export';
import { BOUNDS, KINDS, ROLES, type Reading } from '../../utils/model';
import type { TallyFigure } from '../../utils/tally';
import { TABLE_WORDS } from '../table-words';
import { parseNumber } from '../parse-number';

/** Fields of a figure as the reader corrects them. */
export type Correction = Partial<
  Pick<
    Reading,
    | 'value'
    | 'bound'
    | 'kind'
    | 'unit'
    | 'currency'
    | 'item'
    | 'org'
    | 'role'
    | 'period'
    | 'per'
    | 'place'
    | 'recipient'
  >
>;

/** A code of the program with its word. */
export interface Choice {
  readonly code: string;
  readonly title: string;
}

/** How the cells of a column are corrected: by choosing, or by typing. */
export interface Editor {
  /** What can be chosen; null where it is typed. */
  readonly choices: (() => readonly Choice[]) | null;
  /** What stands in the field at first; without it, what stands in the cell. */
  readonly textOf?: (figure: TallyFigure) => string;
  /** The fields that a text gives; `undefined` where it is not one of the column. */
  readonly read: (text: string) => Correction | undefined;
}

type WordsField = 'unit' | 'item' | 'org' | 'period' | 'per' | 'place' | 'recipient';

const wordsEditor = (field: WordsField): Editor => ({
  choices: null,
  read: (text) => ({ [field]: text === '' ? null : text }),
});

function choiceEditor<C extends string>(
  field: 'bound' | 'kind' | 'role',
  codes: readonly C[],
  title: (code: C) => string,
): Editor {
  return {
    // In the language that the interface has when it is asked.
    choices: () => codes.map((code) => ({ code, title: title(code) })),
    textOf: (figure) => figure[field],
    read: (text) => (codes.some((code) => code === text) ? { [field]: text } : undefined),
  };
}

const CURRENCY = /^[A-Z]{3}$/u;

/** The columns whose cells correct the figure. What is evidence (the printed form, the sentence, the article) stays as it is. */
export const EDITORS: { readonly [C in ColumnName]?: Editor } = {
  value: {
    choices: null,
    textOf: (figure) => String(figure.value),
    read: (text) => {
      const value = parseNumber(text);
      return value === undefined ? undefined : { value };
    },
  },
  bound: choiceEditor('bound', BOUNDS, TABLE_WORDS.bound),
  kind: choiceEditor('kind', KINDS, TABLE_WORDS.kind),
  role: choiceEditor('role', ROLES, TABLE_WORDS.role),
  currency: {
    choices: null,
    read: (text) => {
      if (text === '') return { currency: null };
      const code = text.toUpperCase();
      return CURRENCY.test(code) ? { currency: code } : undefined;
    },
  },
  unit: wordsEditor('unit'),
  item: wordsEditor('item'),
  period: wordsEditor('period'),
  per: wordsEditor('per'),
  place: wordsEditor('place'),
  organization: wordsEditor('org'),
  recipient: wordsEditor('recipient'),
};
