/** What became of a found figure or organization. `missing`: the article no longer has it. */
export const STATUSES = ['found', 'confirmed', 'edited', 'rejected', 'missing'] as const;
export type Status = (typeof STATUSES)[number];
