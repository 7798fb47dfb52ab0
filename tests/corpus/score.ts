import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../utils/extraction';
import type { Bound, Figure, Kind, Language, Organization, OrganizationType, Role } from '../../utils/model';

interface GoldFigure {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly max: number | null;
  readonly bound: Bound;
  readonly kind: Kind;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly org: string | null;
  readonly orgAlt?: readonly string[];
  readonly role: Role;
  readonly period: string | null;
  readonly optional?: boolean;
}

interface GoldOrganization {
  readonly name: string;
  readonly fullName?: string;
  readonly type: OrganizationType;
  readonly mentions: readonly string[];
  readonly optional?: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly orgs: readonly GoldOrganization[];
  readonly figures: readonly GoldFigure[];
  readonly traps: readonly { readonly text: string; readonly start: number; readonly neither?: true }[];
}

/** The articles of a folder whose extraction is scored; none where the folder is not there. */
export function readArticles(folder: string): readonly GoldArticle[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => {
      const gold: Omit<GoldArticle, 'text' | 'traps'> &
        Partial<Pick<GoldArticle, 'traps'>> & { scoreExtraction?: boolean } = JSON.parse(
        readFileSync(join(folder, file), 'utf8'),
      );
      return { traps: [], ...gold, text: readFileSync(join(folder, file.replace('.gold.json', '.txt')), 'utf8') };
    })
    .filter(({ scoreExtraction }) => scoreExtraction !== false);
}

/** How many of so many; a share of nothing is 1. */
class Share {
  right = 0;
  of = 0;

  add(isRight: boolean): void {
    this.of += 1;
    if (isRight) this.right += 1;
  }

  get value(): number {
    return this.of === 0 ? 1 : this.right / this.of;
  }
}

/** Precision and recall in one number: twice what was found over what was said and what there is. */
class Found {
  right = 0;
  said = 0;
  there = 0;

  get value(): number {
    return this.said + this.there === 0 ? 1 : (2 * this.right) / (this.said + this.there);
  }
}

export const MEASURES = [
  'figures',
  'span',
  'bound',
  'kind',
  'unit',
  'currency',
  'org',
  'role',
  'period',
  'organizations',
  'type',
] as const;
export type Scores = Readonly<Record<(typeof MEASURES)[number], number>>;

/** Extracts from each article and compares with its gold. */
export function score(articles: readonly GoldArticle[]): Scores {
  const figures = new Found();
  const organizations = new Found();
  const shares = Object.fromEntries(MEASURES.map((measure) => [measure, new Share()]));
  const add = (measure: (typeof MEASURES)[number], isRight: boolean) => shares[measure]?.add(isRight);
  for (const article of articles) {
    const read = extract(article.text, { lang: article.lang });
    scoreFigures(article, read.figures, figures, add);
    scoreOrganizations(article, read.organizations, organizations, add);
  }
  const values = Object.fromEntries(MEASURES.map((measure) => [measure, shares[measure]?.value ?? 1]));
  return { ...(values as Scores), figures: figures.value, organizations: organizations.value };
}

type Add = (measure: (typeof MEASURES)[number], isRight: boolean) => void;

interface Reach {
  readonly start: number;
  readonly end: number;
}

const meet = (a: Reach, b: Reach) => a.start < b.end && b.start < a.end;
const isClose = (read: number | null, gold: number | null) =>
  read === gold || (read !== null && gold !== null && Math.abs(read - gold) <= 0.001 * Math.abs(gold));

function scoreFigures(article: GoldArticle, read: readonly Figure[], found: Found, add: Add): void {
  const required = article.figures.filter(({ optional }) => optional !== true);
  const free: readonly Reach[] = [
    ...article.figures.filter(({ optional }) => optional === true),
    ...article.traps
      .filter(({ neither }) => neither === true)
      .map(({ text, start }) => ({ start, end: start + text.length })),
  ];
  const left = new Set(required);
  found.there += required.length;
  for (const figure of read) {
    const gold = [...left].find((each) => meet(figure, each) && isClose(figure.value, each.value));
    if (gold === undefined) {
      const isFree = free.some((each) => meet(each, figure)) && !required.some((each) => meet(each, figure));
      if (!isFree) found.said += 1;
      continue;
    }
    left.delete(gold);
    found.said += 1;
    found.right += 1;
    compare(article, figure, gold, add);
  }
}

function compare({ orgs }: GoldArticle, figure: Figure, gold: GoldFigure, add: Add): void {
  add('span', figure.start === gold.start && figure.end === gold.end);
  add('bound', figure.bound === gold.bound && (gold.bound !== 'range' || isClose(figure.max, gold.max)));
  add('kind', figure.kind === gold.kind);
  add('unit', (figure.unit ?? '').toLowerCase() === (gold.unit ?? '').toLowerCase());
  if (figure.currency !== null || gold.currency !== null) add('currency', figure.currency === gold.currency);
  add('role', figure.role === gold.role);
  add('period', (figure.period === null) === (gold.period === null));
  const owners = [gold.org, ...(gold.orgAlt ?? [])];
  add(
    'org',
    owners.some(
      (owner) =>
        owner === figure.org ||
        orgs.some((org) => org.name === owner && figure.org !== null && namesOf(org).includes(figure.org)),
    ),
  );
}

const namesOf = ({ name, fullName, mentions }: GoldOrganization): readonly string[] => [
  name,
  ...(fullName === undefined ? [] : [fullName]),
  ...mentions,
];

function scoreOrganizations(article: GoldArticle, read: readonly Organization[], found: Found, add: Add): void {
  const required = article.orgs.filter(({ optional }) => optional !== true);
  const left = new Set(required);
  found.there += required.length;
  const byFullest = read.toSorted((a, b) => b.name.length - a.name.length);
  for (const { name, type } of byFullest) {
    const gold =
      [...left].find((org) => org.name === name || org.fullName === name) ??
      [...left].find((org) => org.mentions.includes(name));
    if (gold === undefined) {
      if (!article.orgs.some((org) => org.optional === true && namesOf(org).includes(name))) found.said += 1;
      continue;
    }
    left.delete(gold);
    found.said += 1;
    found.right += 1;
    add('type', type === gold.type);
  }
}
