import { decideText } from '../gate';
import type { ExtractArguments } from './arguments';
import { understandText } from './understand-text';

/** One line of the command line's answer, in the corpus format. Offsets index the file's text as read. */
export function printExtraction(id: string, text: string, options: ExtractArguments) {
  const { detected, figures, organizations } = understandText(text, options);
  const { verdict, score } = decideText(text);
  return {
    id,
    charity: verdict === 'charity',
    score,
    lang: detected,
    title: firstLine(text),
    orgs: organizations.map(({ name, type, mentions }) => ({
      name,
      type,
      mentions: [...new Set(mentions.map((mention) => mention.name))],
    })),
    figures,
  };
}

const firstLine = (text: string): string | null => /\S.*/.exec(text)?.[0].trimEnd() ?? null;
