import { parseArgs } from 'node:util';

/** What the command line was asked to do. */
export interface ExtractArguments {
  /** Paths; none means standard input. */
  readonly files: readonly string[];
  /** Print the tally of each article in place of its figures. */
  readonly tally: boolean;
  /** The files are gold annotations: take their figures in place of the extractor's. Only with `tally`. */
  readonly figures: boolean;
  /** ISO 3166-1 alpha-2 of the place of publication. */
  readonly region: string | undefined;
  /** ISO 8601 calendar date of publication. */
  readonly date: string | undefined;
  /** Tell on standard error which rule found, changed or dropped what. */
  readonly trace: boolean;
}

export const USAGE = `usage: npm run -s extract -- [--tally [--figures]] [--region CN] [--date 2024-05-01] [--trace] [FILE…]
Reads UTF-8 text, HTML or, with --figures, NAME.gold.json files, and prints one line of JSON for each. Without a file it reads standard input.`;

/** @throws where an option is unknown or does not fit the others; the message says which */
export function readArguments(args: readonly string[]): ExtractArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      tally: { type: 'boolean', default: false },
      figures: { type: 'boolean', default: false },
      region: { type: 'string' },
      date: { type: 'string' },
      trace: { type: 'boolean', default: false },
    },
  });
  const { tally, figures, region, date, trace } = values;
  if (figures && !tally) throw new Error('--figures goes with --tally');
  if (figures && positionals.length === 0) throw new Error('--figures needs NAME.gold.json files');
  if (region !== undefined && !/^[A-Z]{2}$/.test(region)) throw new Error('--region takes two capital letters');
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error('--date takes YYYY-MM-DD');
  return { files: positionals, tally, figures, region, date, trace };
}
