import { Window } from 'happy-dom';
import { readStillArticle } from '../page';
import type { ArticlePart } from '../messages';

/** The interfaces whose getters the page room reads nodes with. A browser has them; here the DOM of the file brings them. */
const INTERFACES = ['CharacterData', 'Document', 'Element', 'HTMLIFrameElement', 'HTMLSlotElement', 'Node'] as const;

export const isHtml = (file: string | null, text: string): boolean =>
  file === null ? /^\s*<(?:!doctype html|html|head|body)\b/iu.test(text) : /\.x?html?$/iu.test(file);

/**
 * Reads the articles of an HTML file, with the code that reads pages. Nothing is laid out, loaded or run: what scripts or
 * style sheets elsewhere would show or hide stays as the file has it.
 */
export function readHtml(html: string): readonly Pick<ArticlePart, 'text' | 'metadata'>[] {
  const window = new Window({ settings: { disableErrorCapturing: true } });
  try {
    for (const name of INTERFACES) Reflect.set(globalThis, name, window[name]);
    window.document.write(html);
    const document: unknown = window.document;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- happy-dom's document is one for all that is read of it
    return readStillArticle(document as Document).parts;
  } finally {
    window.happyDOM.abort().catch(() => undefined);
  }
}
