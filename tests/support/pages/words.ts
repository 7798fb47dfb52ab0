/** The words of the article that stands on most page fixtures, each structure around the same words. */
export const TITLE = '青禾公益基金会向26所乡村小学捐赠图书';
export const FIRST = '青禾公益基金会10月12日在云岭县举行捐赠仪式，向26所乡村小学捐赠图书3.2万册、课桌1800套。';
export const SECOND = '“暖冬行动”启动三年来，基金会累计投入资金1260万元，受益学生达4.5万人次。';
export const THIRD = '志愿者陈立说，今年冬天还将为120户困难家庭送去棉被，路远的村子由村干部转交。';
export const PARAGRAPHS = [FIRST, SECOND, THIRD] as const;

/** What every fixture's article says. */
export const FIGURES: readonly string[] = ['26所', '3.2万册', '1800套', '1260万元', '4.5万人次'];

/** Every number outside the article has four equal digits, so that one look tells whether furniture was read. */
export const DECOY = /7777|8888|9999/u;

export const paragraphs = (words: readonly string[] = PARAGRAPHS): string =>
  words.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

export const MENU = `<nav class="nav"><a href="/">首页</a><a href="/gy">公益</a><a href="/zx">资讯</a><a href="/jj">基金 7777.12 -0.77%</a></nav>`;

export const HOT = `<div class="hot-list"><h3>热榜</h3><ol>${Array.from({ length: 20 }, (_, at) => `<li><a href="/h${at}">某企业向灾区捐款9999万元，援建${at + 2}所学校</a><span>8888万</span></li>`).join('')}</ol></div>`;

export const COMMENTS = `<div id="comment-list"><h3>评论 7777 条</h3>${Array.from({ length: 24 }, (_, at) => `<div class="item"><span>网友${1000 + at}</span><p>我去年也给这家基金会捐了8888元，希望每一笔都用到孩子身上，支持。</p><a href="#">回复</a></div>`).join('')}</div>`;

export const FOOTER = `<footer><a href="/about">关于我们</a> 举报电话 010-77777777 京ICP备88888888号 Copyright © 1996-2024</footer>`;

export const ADVERT = `<div class="ad-slot" id="ad_1"><a href="#">理财 8888元起投 年化9.9%</a></div>`;

export interface DocumentParts {
  readonly title?: string;
  readonly head?: string;
  readonly body: string;
  readonly bodyAttributes?: string;
  readonly lang?: string;
}

/** A whole document around a body. */
export function pageOf({
  title = `${TITLE}_公益频道_云岭网`,
  head = '',
  body,
  bodyAttributes = '',
  lang = 'zh-CN',
}: DocumentParts): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body ${bodyAttributes}>${body}</body></html>`;
}
