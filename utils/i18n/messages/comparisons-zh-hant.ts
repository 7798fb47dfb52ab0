import type { ChapterTable } from '../message-table';

/** What the comparisons of the review page say, in Traditional Chinese. */
export const comparisonsZhHant: ChapterTable<'comparisons'> = {
  'comparison.by.organization': '機構',
  'comparison.by.year': '年份',
  'comparison.by.outlet': '媒體',
  'comparison.claims': '說法數',
  'comparison.copy': '複製為表格',
  'comparison.converted': '按 {rate} 折合（{date}）',
  'comparison.proposals': '可能是同一筆：既說籌得，又說給出',
  'comparison.plans': '計畫，以及後來的結果',
  'comparison.ratios': '推算的比率',
  'comparison.derived': '推算',
  'comparison.boundOnly': '僅由界限推算',
  'comparison.per': '每{unit} {amount}',
  'comparison.missing': '另有 {count} 項說法無此資訊，未列入。',
  'comparison.tooFew': '不足兩項，無從比較。',
};
