import { readAnnotated } from '../../../../../utils/extraction';
import type { Candidate } from '../../../../../utils/languages';
import { zh } from '../../../../../utils/languages/zh';
import { attachPeriod } from '../../../../../utils/languages/zh/attach-period';
import type { GoldArticle, GoldFigure } from './gold-articles';

/** How often one field is right, and what was read where it is not. */
export interface Score {
  right: number;
  of: number;
  readonly misses: string[];
}

export interface Judgement {
  readonly org: Score;
  readonly role: Score;
  readonly period: Score;
}

const emptyScore = (): Score => ({ right: 0, of: 0, misses: [] });

/**
 * Reads role, period and organization of gold figures as if a finder had just found them, and compares with the gold by the
 * rules of the corpus: optional figures do not count, a period is right where both sides have one or neither has.
 */
export function judge(articles: readonly GoldArticle[]): Judgement {
  const judgement: Judgement = { org: emptyScore(), role: emptyScore(), period: emptyScore() };
  for (const article of articles) judgeArticle(article, judgement);
  return judgement;
}

function judgeArticle(article: GoldArticle, { org, role, period }: Judgement): void {
  const figures = [...article.figures].sort((a, b) => a.start - b.start);
  const bare = figures.map((figure): GoldFigure => ({ ...figure, org: null, role: 'other', period: null }));
  const { prepared, candidates, organizations } = readAnnotated(article.text, bare, article.orgs, {
    lang: article.lang,
  });
  const refined = attachPeriod(candidates, prepared);
  const read = zh.attribute(refined, organizations, prepared);
  figures.forEach((figure, index) => {
    const got = read[index];
    if (figure.optional === true || got === undefined) return;
    const where = `${article.id} …${article.text.slice(Math.max(0, figure.start - 24), figure.start)}⟦${figure.raw}⟧${article.text.slice(figure.end, figure.end + 10)}`;
    const note = (score: Score, isRight: boolean, was: string | null, wanted: string | null) => {
      score.of += 1;
      if (isRight) score.right += 1;
      else score.misses.push(`${where.replaceAll('\n', '⏎')}: ${was ?? '-'}, not ${wanted ?? '-'}`);
    };
    note(org, isSameOrg(article, figure, got), got.org, figure.org);
    note(role, got.role === figure.role, got.role, figure.role);
    note(period, (got.period === null) === (figure.period === null), got.period, figure.period);
  });
}

function isSameOrg({ orgs }: GoldArticle, figure: GoldFigure, { org }: Candidate): boolean {
  return [figure.org, ...(figure.orgAlt ?? [])].some((name) => {
    const entity = orgs.find((named) => named.name === name);
    return (
      name === org || (org !== null && entity !== undefined && [entity.fullName, ...entity.mentions].includes(org))
    );
  });
}
