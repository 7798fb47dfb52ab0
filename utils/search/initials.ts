/** The first letters of a name's syllables: `zgfnfzjjh` of 中国妇女发展基金会; '' where it holds no Chinese. */
export type ReadInitials = (name: string) => string;

const HAN_RUN = /\p{Script=Han}+/gu;

/** Loads the dictionary of readings, which is heavier than everything else that searches. */
export async function loadInitials(): Promise<ReadInitials> {
  const { pinyin } = await import('pinyin-pro');
  return (name) =>
    [...name.matchAll(HAN_RUN)]
      .map(([run]) => pinyin(run, { pattern: 'first', toneType: 'none', type: 'array' }).join(''))
      .join('')
      .toLowerCase();
}
