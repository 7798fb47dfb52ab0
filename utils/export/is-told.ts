import type { TallyFigure } from '../tally';

/** Whether a figure has a row: what the reader rejected is none, and what the article dropped is told by nobody any more. */
export const isTold = ({ status }: TallyFigure): boolean => status !== 'rejected' && status !== 'missing';
