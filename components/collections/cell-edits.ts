import { EDITORS, type Choice } from './corrections';
import type { TableActions } from './actions';
import type { ShownColumn, ShownRow } from './collection-data';

/** A cell that can be written in: how, and what writing does. */
export interface EditableCell {
  readonly text: string;
  readonly choices: readonly Choice[] | null;
  /** Answers whether the text is one that the cell can hold. */
  readonly save: (text: string) => boolean;
}

const TAG_BREAKS = /\s*[,，;；、]\s*/u;
const tagsOf = (text: string) => text.split(TAG_BREAKS).filter((tag) => tag !== '');

const done = (act: () => void) => {
  act();
  return true;
};

/** How a cell is written in; `undefined` where it is evidence, or follows from other cells. */
export function editableCell(
  row: ShownRow,
  at: number,
  { id, name }: ShownColumn,
  actions: TableActions,
): EditableCell | undefined {
  const cell = row.cells[at] ?? null;
  const text = typeof cell === 'string' ? cell : '';
  const { subject, figure } = row;
  if (name === null) {
    return { text, choices: null, save: (written) => done(() => actions.onCell(row.id, id, written)) };
  }
  if (name === 'note') {
    return { text: row.note, choices: null, save: (written) => done(() => actions.onNote(subject, written)) };
  }
  if (name === 'tags') {
    return { text, choices: null, save: (written) => done(() => actions.onTags(subject, tagsOf(written))) };
  }
  const editor = EDITORS[name];
  if (editor === undefined || figure === undefined) return undefined;
  return {
    text: editor.textOf?.(figure) ?? text,
    choices: editor.choices?.() ?? null,
    save: (written) => {
      const fields = editor.read(written);
      if (fields === undefined) return false;
      return done(() => actions.onCorrect(figure.id, fields));
    },
  };
}
