/**
 * An article as an outlet serves it: one paragraph for each block of the text, between a menu, a list of other news and a
 * footer, all of which hold numbers and names that belong to no article.
 * @param {{ title: string, paragraphs: readonly string[], lang?: string, outlet?: string, publishedDate?: string }} article
 * @returns {string} HTML
 */
export function articlePage({ title, paragraphs, lang = 'zh-CN', outlet = '公益时报', publishedDate = '2024-04-30' }) {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)} - ${escapeHtml(outlet)}</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="${publishedDate}T08:00:00+08:00">
<style>
body { margin: 0; color: #222; background: #fff; font: 17px/1.9 "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
nav, footer { padding: 12px 24px; color: #666; font-size: 14px; background: #f4f4f2; }
nav a { margin-right: 16px; }
.columns { display: flex; gap: 40px; max-width: 980px; margin: 0 auto; padding: 24px; }
article { flex: 1; }
h1 { font-size: 28px; line-height: 1.4; }
.byline, aside { color: #777; font-size: 14px; }
aside { width: 220px; }
</style>
</head>
<body>
<nav><a href="/">首页</a><a href="/gy">公益</a><a href="/zx">资讯</a><a href="/rw">人物</a></nav>
<div class="columns">
<article>
<h1>${escapeHtml(title)}</h1>
<p class="byline"><time datetime="${publishedDate}">${publishedDate}</time> 来源：${escapeHtml(outlet)}</p>
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
</article>
<aside>
<h2>热门</h2>
<ul><li><a href="/r/1">读者热议：周末去哪里走走</a></li><li><a href="/r/2">本周天气：气温回升8度</a></li></ul>
</aside>
</div>
<footer>版权所有 热线 400-000-0000</footer>
</body>
</html>
`;
}

/**
 * The page of a digital newspaper: several articles one below the other, under the name of the page.
 * @param {readonly { title: string, paragraphs: readonly string[] }[]} articles
 * @returns {string} HTML
 */
export function newspaperPage(articles) {
  const blocks = articles.map(
    ({ title, paragraphs }) =>
      `<article class="item"><h2>${escapeHtml(title)}</h2>\n${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}</article>`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>第8版：慈善周刊</title></head>
<body>
<div class="nav"><a href="/">首页</a> <a href="/v7">上一版</a> <a href="/v9">下一版</a></div>
<div class="content">
${blocks.join('\n')}
</div>
<div class="footer">版权所有 热线 400-000-0000</div>
</body>
</html>
`;
}

/**
 * A text file of the corpus as an article: its first line is the headline, blank lines part its paragraphs.
 * @param {string} text
 * @returns {{ title: string, paragraphs: string[] }}
 */
export function readArticle(text) {
  const [title = '', ...paragraphs] = text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  return { title, paragraphs };
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
