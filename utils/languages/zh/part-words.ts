import type { PartWords } from '../types';

/** How Chinese says that one number is a part of another. Both scripts stand side by side. */
export const partWords: PartWords = {
  // 含 begins words of its own: 含义 (meaning), 含量 (content), 含金量.
  announcing: /其中|余下|剩余|当中|當中|包括|包含|占到|(?<!包)含(?!义|義|量|金|氧|糖)/g,
  distributing: /分别|分別/g,
  ending: /另|；|;|此外/g,
  // 101家为… points back with a noun, which only the sentence can resolve.
  pointingBack: /^(?!)/,
  // 公共 (public), 共同 (joint), 共青团 (Youth League) count nothing.
  total:
    /(?:总额|總額|总计|總計|合计|合計|共计|共計|全国|全國|全年|全省|全市|全县|全縣|(?<![公国國中])共(?!同|青|产|產|建|享))[^，。；、\d]{0,8}$/,
  listMark: /^\s*(?:\d+[.．、]|[（(][\d一二三四五六七八九十]+[）)]|[①-⑳●•·■◆▪-])/,
  sectionMark: /^\s*[一二三四五六七八九十]+[、.．]/,
  inKind: /物资|物資|物品|实物|實物|款物|折价|折價|折合|折算|价值|價值/,
  shareBefore: /占[^，。；、\d]{0,8}(?:总|總|全)[^，。；、\d]{0,8}$/,
  shareBehind: /^(?!)/,
};
