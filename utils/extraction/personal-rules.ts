import type { Figure, Mention, Organization, OrganizationType, Span } from '../model';
import { normalizeChinese } from '../text';

/** What a reader has said once for every article. */
export interface PersonalRules {
  /** Printed forms that are no figures. */
  readonly notFigures: readonly string[];
  /** Words that name an organization, and the one that they name. */
  readonly organizations: readonly {
    readonly words: string;
    readonly name: string;
    readonly type: OrganizationType;
  }[];
}

interface Found {
  readonly figures: readonly Figure[];
  readonly organizations: readonly Organization[];
}

/** Both scripts, both widths and broken lines are one printed form. */
const fold = (words: string) => normalizeChinese(words).text.replaceAll(/\s+/gu, '');

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const holds = (a: Span, b: Span) => a.start <= b.start && b.end <= a.end;

/** Takes out what the reader says is no figure. What was a part of it is a part of nothing then. */
function withoutNonFigures(figures: readonly Figure[], notFigures: readonly string[]): readonly Figure[] {
  if (notFigures.length === 0) return figures;
  const refused = new Set(notFigures.map(fold));
  const kept = figures.flatMap(({ raw }, index) => (refused.has(fold(raw)) ? [] : [index]));
  const placeOf = new Map(kept.map((index, place) => [index, place]));
  return kept.flatMap((index) => {
    const figure = figures[index];
    if (figure === undefined) return [];
    return [{ ...figure, partOf: figure.partOf === null ? null : (placeOf.get(figure.partOf) ?? null) }];
  });
}

/** Whether a name goes on beyond a place that it holds. */
const isLonger = (mention: Mention, place: Mention) => holds(mention, place) && !holds(place, mention);

function occurrences(text: string, words: string): Mention[] {
  const found: Mention[] = [];
  if (words === '') return found;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
    found.push({ name: words, start, end: start + words.length });
  return found;
}

/**
 * Gives an organization the places that its words name. Where the program drew the boundary elsewhere the reader's
 * holds; where it found a longer name around the words (some other body of that name) the longer one stays.
 */
function withOrganization(
  text: string,
  { figures, organizations }: Found,
  { words, name, type }: PersonalRules['organizations'][number],
): Found {
  const others = organizations.flatMap(({ mentions }) => mentions);

  const places = occurrences(text, words).filter((place) => !others.some((mention) => isLonger(mention, place)));
  if (places.length === 0) return { figures, organizations };
  const renamed = new Set<string>();
  const left = organizations.flatMap((organization): Organization[] => {
    if (organization.name === name) return [];
    const mentions = organization.mentions.filter((mention) => !places.some((place) => overlap(place, mention)));
    if (mentions.length > 0) return [{ ...organization, mentions }];
    renamed.add(organization.name);
    return [];
  });
  const known = organizations.find((organization) => organization.name === name);
  const own = (known?.mentions ?? []).filter((mention) => !places.some((place) => overlap(place, mention)));
  const mentions = [...own, ...places].sort((a, b) => a.start - b.start);
  const renamedTo = (org: string | null) => (org !== null && renamed.has(org) ? name : org);
  return {
    organizations: [...left, { name, type: known?.type ?? type, mentions }],
    figures: figures.map((figure) => ({
      ...figure,
      org: renamedTo(figure.org),
      recipient: renamedTo(figure.recipient),
    })),
  };
}

/** What the program has found, as the reader's rules leave it. Without rules nothing changes. */
export function applyPersonalRules<E extends Found>(text: string, extraction: E, rules: PersonalRules): E {
  const { notFigures, organizations: named } = rules;
  const found = {
    figures: withoutNonFigures(extraction.figures, notFigures),
    organizations: extraction.organizations,
  };
  // The longest first: 河北省残联基金会 is not 河北省残联 with something behind it.
  const ordered = named.toSorted((a, b) => b.words.length - a.words.length);
  const applied = ordered.reduce<Found>((so, rule) => withOrganization(text, so, rule), found);
  return { ...extraction, ...applied };
}
