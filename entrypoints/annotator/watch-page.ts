import type { Annotation } from './annotation';
import type { PageReader } from './reader';

/** Attributes by which pages show and hide what they hold. */
const SHOWING = ['class', 'style', 'hidden', 'aria-hidden', 'open'];

/**
 * Follows what the page does to its text: marks on changed words go at once, and the page is read again once it has settled.
 * @returns what stops it
 */
export function watchPage(document: Document, annotation: Annotation, reader: PageReader): () => void {
  const observer = new MutationObserver((records) => {
    if (records.some(({ type }) => type !== 'attributes')) annotation.dropChanged();
    reader.ask();
  });
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: SHOWING,
  });
  return () => observer.disconnect();
}
