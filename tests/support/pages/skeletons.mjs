/**
 * The forms in which pages of the web come, reduced to what a reader of their structure meets: where the text stands, and
 * what stands around it. The furniture speaks of charity on purpose, because on the real web it does.
 *
 * @typedef {'newspaper' | 'portal' | 'wechat' | 'wordpress' | 'government' | 'encyclopedia' | 'forum' | 'shop' | 'video' | 'docs' | 'list' | 'app'} Skeleton
 * @typedef {{ title: string, text: string }} Article first line of `text` to last: a paragraph each
 */

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** @param {string} text */
const paragraphsOf = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => escape(line.trim()));

const WORDS = {
  zh: {
    menu: ['首页', '要闻', '财经', '公益', '体育', '教育', '健康', '视频', '爱心捐助', '志愿服务'],
    related: [
      '爱心企业捐赠物资到山区',
      '慈善晚宴筹得善款八百万',
      '周末市集好热闹',
      '志愿者陪老人过节',
      '新地铁线开始试跑',
    ],
    comment: ['写得不错，学习了。', '前排支持一下，希望多报道这样的事情。', '我们那里也是这样的，没想到还有人关心。'],
    reader: '热心网友',
    reply: '回复',
    site: '晨江新闻网',
    foot: '版权所有 本站志愿服务热线 慈善捐赠公示 联系我们',
  },
  en: {
    menu: ['Home', 'News', 'Business', 'Charity', 'Sport', 'Culture', 'Health', 'Video', 'Donate', 'Volunteer'],
    related: [
      'Charity gala raises millions for hospital',
      'Donors step up as food bank runs low',
      'Market returns to the old town',
      'Volunteers wanted for beach clean',
      'New tram line opens',
    ],
    comment: [
      'Good read, thank you.',
      'We need many more stories like this one in the paper.',
      'Nobody around here knew about it until last week.',
    ],
    reader: 'a reader',
    reply: 'Reply',
    site: 'The Harbour Post',
    foot: 'Support our journalism: donate today. The Harbour Post is owned by a charitable trust.',
  },
};

/** @param {readonly string[]} items */
const links = (items) => items.map((item, at) => `<li><a href="/s/${at}">${item}</a></li>`).join('');

/** @type {Record<Skeleton, (article: Article, words: typeof WORDS.zh) => string>} */
const BODIES = {
  newspaper: ({
    title,
    text,
  }) => `<table><tr><td><ul>${links(['第01版 要闻', '第02版 本地', '第03版 公益', '第04版 副刊'])}</ul></td>
<td><founder-title><p>${escape(title)}</p></founder-title><div id="ozoom"><founder-content>${paragraphsOf(text)
    .map((one) => `<P>　　${one}</P>`)
    .join('')}</founder-content></div></td></tr></table>`,

  portal: (
    { title, text },
    words,
  ) => `<div class="top"><ul>${links([...words.menu, ...words.menu, ...words.menu])}</ul></div>
<div class="crumbs"><a href="/">${words.site}</a> &gt; <a href="/c">${words.menu[3]}</a></div><div class="main"><h1>${escape(title)}</h1><div class="source">2024-03-05 10:12 ${words.site}</div>
<div id="artibody">${paragraphsOf(text)
    .map(
      (one, at) =>
        `<p>${one}</p>${at === 1 ? `<div class="rel"><ul>${links(words.related.slice(0, 2))}</ul></div>` : ''}`,
    )
    .join('')}</div></div>
<div class="side"><h3>${words.menu[3]}</h3><ul>${links([...words.related, ...words.related])}</ul></div>
<div class="comments">${[...words.comment, ...words.comment].map((one, at) => `<div><a href="/u/${at}">${words.reader} ${at}</a><p>${one}</p><a href="#r">${words.reply}</a></div>`).join('')}</div><div class="footer">${words.foot}</div>`,

  wechat: (
    { title, text },
    words,
  ) => `<div id="js_article"><h1 class="rich_media_title">${escape(title)}</h1><div><span>${words.site}</span> <em>2024-03-05</em></div>
<div id="js_content" style="visibility: hidden">${paragraphsOf(text)
    .map(
      (one) =>
        `<section><section><p style="line-height: 2"><span leaf="">${one.slice(0, 9)}</span><span leaf="">${one.slice(9)}</span></p></section></section>`,
    )
    .join('')}</div>
<div>${words.foot}</div></div>`,

  wordpress: (
    { title, text },
    words,
  ) => `<header><nav><ul>${links(words.menu)}</ul></nav></header><div class="site"><main><article><header><h1>${escape(title)}</h1></header>
<div class="entry-content">${paragraphsOf(text)
    .map((one) => `<p>${one}</p>`)
    .join('')}</div><div class="tags"><a href="/t/1">${words.menu[3]}</a></div></article>
<form><textarea name="comment"></textarea><input name="author"><input name="email"><input name="url"><input type="submit"></form></main>
<aside><h2>${words.menu[9]}</h2><p>${words.foot}</p><ul>${links(words.related)}</ul></aside></div><footer>${words.foot}</footer>`,

  government: (
    { title, text },
    words,
  ) => `<table><tr><td><a href="/">${words.menu[0]}</a><a href="/xx">${words.menu[1]}</a><a href="/gk">${words.menu[5]}</a></td></tr></table>
<div class="TRS_Editor"><div style="text-align: center">${escape(title)}</div>${paragraphsOf(text)
    .map((one) => `　　${one}<br>`)
    .join('')}</div><div>${words.foot}</div>`,

  encyclopedia: (
    { title, text },
    words,
  ) => `<div id="toc"><ul>${links(['1', '2', '3', ...words.menu])}</ul></div><h1>${escape(title)}</h1><table class="infobox"><tr><th>${words.menu[5]}</th><td><a href="/w">${words.menu[6]}</a></td></tr></table>
${paragraphsOf(text)
  .map(
    (one) =>
      `<p>${one.slice(0, 12)}<a href="/w/1">${one.slice(12, 18)}</a>${one.slice(18)}<sup><a href="#n">[1]</a></sup></p>`,
  )
  .join('')}<ol>${links(words.related)}</ol>`,

  forum: ({ title, text }, words) =>
    `<div class="bread"><a href="/">${words.site}</a></div><h1>${escape(title)}</h1>${paragraphsOf(text)
      .map(
        (one, at) =>
          `<div class="post"><div class="user"><a href="/u/${at}">${words.reader}${at}</a></div><div class="time">#${at} 10:1${at}</div><div class="msg">${one}</div><div><a href="#q">${words.reply}</a></div></div>`,
      )
      .join('')}`,

  shop: ({ title, text }, words) =>
    `<div><ul>${links(words.menu)}</ul></div><h1>${escape(title)}</h1><div class="price">¥ 189.00</div><button>+</button><select><option>1</option></select><div class="desc">${paragraphsOf(
      text,
    )
      .map((one) => `<p>${one}</p>`)
      .join('')}</div><ul>${links(words.related)}</ul>`,

  video: (
    { title, text },
    words,
  ) => `<video></video><h1>${escape(title)}</h1><div>10.2k</div><div class="desc">${paragraphsOf(text).join('<br>')}</div><ul>${links([...words.related, ...words.related])}</ul>
${words.comment.map((one) => `<div><a href="/u">${words.reader}</a><p>${one}</p></div>`).join('')}`,

  docs: ({ title, text }, words) =>
    `<nav><ul>${links(words.menu)}</ul></nav><div class="content"><h1>${escape(title)}</h1>${paragraphsOf(text)
      .map((one) => `<p>${one}</p><pre><code>make install &amp;&amp; make run</code></pre>`)
      .join('')}</div><footer>${words.foot}</footer>`,

  list: ({ title, text }, words) =>
    `<h1>${escape(title)}</h1><ul>${links(words.menu)}</ul><div class="feed">${paragraphsOf(text)
      .map(
        (one, at) =>
          `<div class="item"><h3><a href="/n/${at}">${one.split('|')[0]}</a></h3><p>${one.split('|')[1] ?? ''}</p><span>03-0${at}</span></div>`,
      )
      .join('')}</div>`,

  app: ({ title, text }, words) =>
    `<div id="app"><div class="bar">${words.menu.map((one) => `<button>${one}</button>`).join('')}</div><h2>${escape(title)}</h2>${paragraphsOf(
      text,
    )
      .map((one) => `<div class="card"><label>${one}</label><input><select><option>1</option></select></div>`)
      .join('')}</div>`,
};

/**
 * A whole page around an article, or around what stands in its place.
 * @param {Skeleton} skeleton
 * @param {Article} article
 * @returns {string} HTML
 */
export function pageOf(skeleton, article) {
  const isChinese = /[\u4e00-\u9fff]/.test(article.title);
  const words = isChinese ? WORDS.zh : WORDS.en;
  return `<!doctype html><html lang="${isChinese ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${escape(article.title)} - ${words.site}</title>
<style>body { margin: 8px }</style></head><body>${BODIES[skeleton](article, words)}</body></html>`;
}
