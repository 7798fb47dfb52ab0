import type { Session } from './session';

/** What arrives where a reader pastes. */
export interface Pasted {
  /** As a spreadsheet takes it: rows of cells. */
  readonly rows: readonly (readonly string[])[];
  /** As Word takes it: the cells of the tables that were pasted. */
  readonly tableCells: readonly string[];
}

/** Pastes with the keyboard into a page that is not ours, as into an editor on the web. */
export async function paste(session: Session): Promise<Pasted> {
  const page = await session.context.newPage();
  try {
    await page.goto('http://editor.example/');
    await page.setContent('<textarea></textarea><div contenteditable="true" style="min-height: 40px"></div>');
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+V');
    await page.locator('[contenteditable]').focus();
    await page.keyboard.press('Control+V');
    const text = await page.locator('textarea').inputValue();
    return {
      rows: text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split('\t')),
      tableCells: await page.locator('[contenteditable] :is(td, th)').allInnerTexts(),
    };
  } finally {
    await page.close();
  }
}
