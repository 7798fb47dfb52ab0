/** What the comparisons of the review page say, in Simplified Chinese. */
export const comparisonsZhHans = {
  'comparison.by.organization': '机构',
  'comparison.by.year': '年份',
  'comparison.by.outlet': '媒体',
  'comparison.claims': '说法数',
  'comparison.copy': '复制为表格',
  'comparison.converted': '按 {rate} 折合（{date}）',
  'comparison.proposals': '可能是同一笔：既说筹得，又说给出',
  'comparison.plans': '计划，以及后来的结果',
  'comparison.ratios': '推算的比率',
  'comparison.derived': '推算',
  'comparison.boundOnly': '仅由界限推算',
  'comparison.per': '每{unit} {amount}',
  'comparison.missing': '另有 {count} 项说法无此信息，未列入。',
  'comparison.tooFew': '不足两项，无从比较。',
} as const;
