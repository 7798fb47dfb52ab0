/** What the side panel says, in Simplified Chinese. */
export const panelZhHans = {
  'panel.list': '数字、机构和标注',
  'panel.search': '在本页中找',
  'panel.filter': '列出哪些',
  'panel.category.all': '全部',
  'panel.category.figure': '数字',
  'panel.category.organization': '机构',
  'panel.category.highlight': '我的',
  'panel.toCheck': '待核',
  'panel.gone': '本页已没有',
  'panel.goneSince': '{date}起未再找到',
  'panel.empty': '读到公益新闻时，其中的数字、机构和你的标注会列在这里。',
  'panel.count': '{count} 项',
  'panel.times': '{count} 处',
} as const;
