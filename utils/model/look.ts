/** Marks that a reader can give a look of their own. */
export const LOOK_GROUPS = ['money', 'people', 'count', 'organization', 'own'] as const;
export type LookGroup = (typeof LOOK_GROUPS)[number];

export const LOOK_COLORS = ['blue', 'orange', 'green', 'purple', 'ochre', 'red', 'teal', 'grey'] as const;
export type LookColor = (typeof LOOK_COLORS)[number];

export const LOOK_LINES = ['solid', 'dashed', 'dotted', 'double', 'wavy'] as const;
export type LookLine = (typeof LOOK_LINES)[number];

/** Color and pattern of a mark: nothing is told by color alone. */
export interface LookChoice {
  readonly color: LookColor;
  readonly line: LookLine;
}

export type LookChoices = Readonly<Record<LookGroup, LookChoice>>;
