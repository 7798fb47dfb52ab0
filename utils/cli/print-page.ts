import { decideText } from '../gate';
import type { ExtractArguments } from './arguments';
import { readHtml } from './read-html';
import { understandText } from './understand-text';

/** What parts the articles of one page in the text that is printed. */
const BETWEEN = '\n\n\n\n';

/**
 * One line for an HTML file, in the corpus format. Offsets index `text`, which is printed too: the article as it was read,
 * or the articles one after the other, each understood by itself.
 */
export function printPage(id: string, html: string, options: ExtractArguments) {
  const parts = readHtml(html);
  let text = '';
  const understood = parts.map(({ text: own, metadata }) => {
    if (text !== '') text += BETWEEN;
    const offset = text.length;
    text += own;
    const date = options.date ?? metadata.publishedDate ?? undefined;
    const { detected, figures, organizations } = understandText(own, { ...options, date });
    return {
      lang: detected,
      figures: figures.map((figure) => ({ ...figure, start: figure.start + offset, end: figure.end + offset })),
      organizations,
    };
  });
  const { verdict, score } = decideText(text);
  return {
    id,
    charity: verdict === 'charity',
    score,
    lang: understood[0]?.lang ?? 'und',
    title: parts[0]?.metadata.title ?? null,
    text,
    orgs: understood.flatMap(({ organizations }) =>
      organizations.map(({ name, type, mentions }) => ({
        name,
        type,
        mentions: [...new Set(mentions.map((mention) => mention.name))],
      })),
    ),
    figures: understood.flatMap(({ figures }) => figures),
  };
}
