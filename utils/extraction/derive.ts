import type { Candidate } from '../languages';
import type { Figure } from '../model';
import { readAnnotated, type AnnotatedFigure, type AnnotatedOrganization } from './annotated';
import type { ArticleOptions } from './extract';
import { toFigures } from './to-figures';

/**
 * Completes figures that were annotated by hand with what the program derives: step, interval, rate, dates, place, recipient
 * and wholes. So the arithmetic of the tally can be tried without the extractor.
 * @param figures in reading order; offsets index `text`
 */
export function deriveFigures(
  text: string,
  figures: readonly AnnotatedFigure[],
  organizations: readonly AnnotatedOrganization[],
  options: ArticleOptions,
): readonly Figure[] {
  const { pack, prepared, candidates, organizations: named } = readAnnotated(text, figures, organizations, options);
  let derived: readonly Candidate[] = candidates;
  for (const derive of pack.derivers) derived = derive(derived, named, prepared);
  return toFigures(derived, prepared, pack);
}
