import {
  ADVERT,
  COMMENTS,
  FIRST,
  FOOTER,
  HOT,
  MENU,
  pageOf,
  PARAGRAPHS,
  paragraphs,
  SECOND,
  THIRD,
  TITLE,
} from './words';

/** A page with a structure that news comes in, and what a reader reads there. */
export interface PageFixture {
  /** The structure, and the rule that it tests. */
  readonly name: string;
  readonly html: string;
  /** The text of each article: its blocks, which blank lines part. One with the usual words where nothing is said. */
  readonly articles?: readonly (readonly string[])[];
  /** Figures that are marked, as a reader sees them. The usual ones where nothing is said. */
  readonly figures?: readonly string[];
  /** Only a browser shows it: a script, a frame or a style sheet has to work first. */
  readonly needsBrowser?: true;
}

const USUAL = [TITLE, ...PARAGRAPHS];
const H1 = `<h1>${TITLE}</h1>`;
const spans = (text: string) => Array.from(text, (sign) => `<span>${sign}</span>`).join('');
const story = (at: number) => [
  `云岭县第${['一', '二', '三'][at]}批爱心物资发往山区`,
  `县慈善会昨天向${['河东', '河西', '河南'][at]}镇发出棉被${310 + at}床、大米${42 + at}吨，受益群众${5200 + at}人，物资由志愿车队转运。`,
  `募捐从9月开始，共有${61 + at}家企业参加，善款全部用于冬季救助，账目每周在网上公布。`,
];
const storyHtml = (at: number) => {
  const [title = '', ...rest] = story(at);
  return { title, body: paragraphs(rest) };
};

const withDateline = (at: number) => {
  const [, first = '', ...rest] = story(at);
  return [`本报讯 ${first}`, ...rest];
};

export const FIXTURES: readonly PageFixture[] = [
  {
    name: 'an article element between menu, sidebar and footer',
    html: pageOf({
      body: `${MENU}<main><article>${H1}<p class="byline">来源：云岭日报　2024-10-13 08:30　阅读 7777</p>${paragraphs()}</article><aside>${HOT}</aside></main>${FOOTER}`,
    }),
  },
  {
    name: 'plain divs: class names alone tell what is what',
    html: pageOf({
      body: `<div class="header"><div class="menu"><a href="/">首页</a> <a href="/2">要闻</a></div></div><div class="wrap"><div class="left"><div class="title">${TITLE}</div><div class="info">2024年10月13日　云岭网</div><div class="content">${paragraphs()}</div>${COMMENTS}</div><div class="right">${HOT}</div></div>${FOOTER}`,
    }),
  },
  {
    name: 'a newspaper page: three articles in tables, named in its table of contents',
    html: pageOf({
      title: '第06版：公益-云岭日报数字报',
      body: `<table><tr><td><ul>${[0, 1, 2].map((at) => `<li><a href="#a${at}">${storyHtml(at).title}</a></li>`).join('')}</ul><p>第8888期</p></td><td><div id="ozoom">${[0, 1, 2].map((at) => `<table id="a${at}"><tr><td align="center"><strong style="font-size:20px">${storyHtml(at).title}</strong></td></tr><tr><td><founder-content>${storyHtml(at).body}</founder-content></td></tr></table>`).join('')}</div></td></tr></table>${FOOTER}`,
    }),
    articles: [story(0), story(1), story(2)],
    figures: ['310床', '43吨', '5202人'],
  },
  {
    name: 'several article elements: each is an article of its own',
    html: pageOf({
      title: '公益周报',
      body: `${MENU}<main>${[0, 1, 2].map((at) => `<article><h2>${storyHtml(at).title}</h2>${storyHtml(at).body}</article>`).join('')}</main>`,
    }),
    articles: [story(0), story(1), story(2)],
    figures: ['310床', '43吨', '5202人'],
  },
  {
    name: 'a newspaper page: items made alike, each under a headline of its own',
    html: pageOf({
      title: '第3版 公益-云岭日报',
      body: `${MENU}<div class="ban">${[0, 1, 2].map((at) => `<div class="item"><h2>${storyHtml(at).title}</h2>${storyHtml(at).body}</div>`).join('')}</div>${FOOTER}`,
    }),
    articles: [story(0), story(1), story(2)],
    figures: ['310床', '43吨', '5202人'],
  },
  {
    name: 'a newspaper page: items in one flow, told apart by their datelines',
    html: pageOf({
      title: `${story(0)[0] ?? ''}-云岭日报`,
      body: `<div class="content">${[0, 1, 2].map((at) => `<h2>${storyHtml(at).title}</h2>${paragraphs(withDateline(at))}`).join('')}</div>`,
    }),
    articles: [0, 1, 2].map((at) => [story(at)[0] ?? '', ...withDateline(at)]),
    figures: ['310床', '43吨', '5202人'],
  },
  {
    name: 'one article in sections made alike is one article',
    html: pageOf({
      body: `<div class="content">${H1}<section><h2>三年投入逾千万</h2><p>${FIRST}</p></section><section><h2>冬天还有计划</h2><p>${SECOND}</p></section></div>`,
    }),
    articles: [[TITLE, '三年投入逾千万', FIRST, '冬天还有计划', SECOND]],
  },
  {
    name: 'one article with crossheads is one article',
    html: pageOf({
      body: `${MENU}<div class="content">${H1}<p>${FIRST}</p><h2>三年投入逾千万</h2><p>${SECOND}</p><h2>冬天还有计划</h2><p>${THIRD}</p></div>`,
    }),
    articles: [[TITLE, FIRST, '三年投入逾千万', SECOND, '冬天还有计划', THIRD]],
  },
  {
    name: 'WeChat: nested sections, a run of text in each span, shown by a script, with decoys of no size',
    html: pageOf({
      bodyAttributes: 'class="mm_appmsg comment_feature discuss_tab"',
      body: `<div id="js_article"><h1 class="rich_media_title"><span>${TITLE}</span></h1><div id="meta_content"><span>原创</span><em id="publish_time">2024年10月13日 18:30</em></div><div id="js_content" style="visibility:hidden;opacity:0">${PARAGRAPHS.map((text) => `<section><section><p><span leaf="">${text.slice(0, 9)}</span><span style="display:none">9999</span><strong><span leaf="">${text.slice(9, 20)}</span></strong><span leaf="">${text.slice(20)}</span></p></section></section>`).join('')}<section style="height:0;overflow:hidden;opacity:0;font-size:0"><span>累计9999万元</span></section></div><div class="extra"><p>往期推荐</p><ul><li>一车棉被走了9999公里</li></ul><p>阅读 8888　赞 777　在看 77</p></div></div><script>setTimeout(() => { const c = document.getElementById('js_content'); c.style.visibility = 'visible'; c.style.opacity = 1; }, 200);</script>`,
    }),
  },
  {
    name: 'a government site: a table of record above, tools and statement below',
    html: pageOf({
      body: `<div class="dqwz">当前位置：<a href="/">首页</a> &gt; <a href="/gy">慈善</a></div><div class="xxgk"><table><tr><td>索引号：</td><td>0000-7777</td><td>成文日期：</td><td>2024年10月13日</td></tr></table></div><div class="bt">${TITLE}</div><div class="xxlm"><span>发布时间：2024-10-13</span><span>浏览次数：8888</span><span>字号：大 中 小</span></div><div class="TRS_Editor">${paragraphs()}<p>责任编辑：王某</p></div><div class="tools"><a href="#">打印本页</a><a href="#">关闭窗口</a></div>${FOOTER}`,
    }),
  },
  {
    name: 'a portal: advertisements and related links between the paragraphs',
    html: pageOf({
      body: `${MENU}<h1>${TITLE}</h1><div class="top-bar"><span class="date">2024年10月13日 09:00</span><span>参与 8888人</span></div><div id="artibody"><p>　　${FIRST}</p>${ADVERT}<p>　　${SECOND}</p><div class="article-related"><strong>相关阅读：</strong><a href="#">慈善总会募款9999万元</a></div><p>　　${THIRD}</p><p class="article-editor">责任编辑：李某 SN7777</p></div><div class="right">${HOT}</div>${COMMENTS}${FOOTER}`,
    }),
  },
  {
    name: 'a WordPress post: sharing, tags, related posts and a comment thread after it',
    html: pageOf({
      body: `<div class="site-header"><ul class="menu"><li><a href="/">Home</a></li></ul></div><div id="primary"><article class="post"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta">Posted on October 13, 2024 by admin</div></header><div class="entry-content">${paragraphs()}<div class="sharedaddy"><h3>Share this:</h3><a href="#">X</a></div></div><footer class="entry-footer"><a href="#">公益</a> 8888</footer></article><div id="comments" class="comments-area"><h2>3 Comments</h2><ol class="comment-list"><li class="comment"><p>我捐了8888元，账目会公布吗？希望越办越好。</p></li></ol></div></div><div id="secondary" class="widget-area">${HOT}</div>`,
    }),
  },
  {
    name: 'figures split over inline elements, a comment and a line break opportunity',
    html: pageOf({
      body: `<div class="article">${H1}<p>青禾公益基金会10月12日在云岭县举行捐赠仪式，向<b>2</b><b>6</b>所乡村小学捐赠图书<b>3.2</b>万<i>册</i>、课桌18<!-- 套 --><wbr>00<u>套</u>。</p><p>“暖冬行动”启动三年来，基金会累计投入资金<font color="red">1</font><font color="blue">26</font>0万<a href="#">元</a>，受益学生达<strong>4.5</strong>万<em>人次</em>。</p><p>${THIRD}</p></div>`,
    }),
  },
  {
    name: 'one span for each character',
    html: pageOf({
      body: `${MENU}<div class="article">${H1}${PARAGRAPHS.map((text) => `<p>${spans(text)}</p>`).join('')}</div>`,
    }),
  },
  {
    name: 'ruby: the base text alone',
    html: pageOf({
      body: `<article>${H1}<p>青禾<ruby>公益<rp>(</rp><rt>gōngyì</rt><rp>)</rp></ruby>基金会10月12日在<ruby>云<rt>yún</rt>岭<rt>lǐng</rt></ruby>县举行捐赠仪式，向26所乡村小学捐赠图书3.2万册、课桌1800套。</p>${paragraphs([SECOND, THIRD])}</article>`,
    }),
  },
  {
    name: 'a table of data: rows as lines, cells parted by tabs, the header with its unit',
    html: pageOf({
      body: `<article>${H1}${paragraphs()}<table><thead><tr><th>学校</th><th>图书（册）</th><th>金额（万元）</th></tr></thead><tbody><tr><td>云岭小学</td><td>1200</td><td>3.6</td></tr><tr><td>河东小学</td><td></td><td>2.4</td></tr></tbody></table></article>`,
    }),
    articles: [[...USUAL, '学校\t图书（册）\t金额（万元）\n云岭小学\t1200\t3.6\n河东小学\t\t2.4']],
  },
  {
    name: 'tables that lay out the page are none of data',
    html: pageOf({
      body: `<table width="100%"><tr><td><a href="/">首页</a></td><td><a href="/2">新闻</a></td></tr></table><table><tr><td width="20%">${HOT}</td><td><table><tr><td><h1>${TITLE}</h1></td></tr><tr><td>${paragraphs()}</td></tr></table></td></tr></table>`,
    }),
  },
  {
    name: 'the article in a frame of the same site',
    needsBrowser: true,
    html: pageOf({
      body: `${MENU}<iframe width="600" height="400" srcdoc="&lt;!doctype html&gt;&lt;html&gt;&lt;body&gt;&lt;h1&gt;${TITLE}&lt;/h1&gt;${PARAGRAPHS.map((text) => `&lt;p&gt;${text}&lt;/p&gt;`).join('')}&lt;/body&gt;&lt;/html&gt;"></iframe>${FOOTER}`,
    }),
  },
  {
    name: 'an open shadow root that shows light nodes through a slot',
    needsBrowser: true,
    html: pageOf({
      body: `${MENU}<news-body>${paragraphs([SECOND, THIRD])}</news-body><script>customElements.define('news-body', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<article>${H1}<p>${FIRST}</p><slot></slot></article>'; } });</script>`,
    }),
  },
  {
    name: 'a closed details element is one click away',
    html: pageOf({
      body: `<article>${H1}<p>${FIRST}</p><p>${SECOND}</p><details><summary>更多安排</summary><p>${THIRD}</p></details></article>`,
    }),
    articles: [[TITLE, FIRST, SECOND, '更多安排', THIRD]],
  },
  {
    name: 'a stream of other news below the article, longer than it',
    html: pageOf({
      body: `<article>${H1}${paragraphs()}</article><div class="feed" role="feed">${Array.from({ length: 40 }, (_, at) => `<div class="card"><a href="/${at}"><h3>某地筹得善款9999万元</h3></a><p>记者获悉，这批款项将用于${at + 3}个县的学校，捐款人数超过8888人。</p></div>`).join('')}</div>`,
    }),
  },
  {
    name: 'text that nobody sees',
    html: pageOf({
      body: `<article>${H1}<p>${FIRST}<span style="display:none">善款9999万元。</span><span hidden>善款9999万元。</span><span aria-hidden="true">善款9999万元。</span><span style="visibility:hidden">善款9999万元。</span><span style="opacity:0">善款9999万元。</span><span style="font-size:0">善款9999万元。</span></p><p style="position:absolute;left:-9999px">受益8888人，善款9999万元。</p><p style="position:absolute;clip:rect(0,0,0,0)">受益8888人，善款9999万元。</p><div style="height:0;overflow:hidden">受益8888人，善款9999万元。</div>${paragraphs([SECOND, THIRD])}<noscript>善款9999万元，请打开脚本。</noscript></article>`,
    }),
  },
  {
    name: 'clobbered names, also inside the form that holds the article',
    html: pageOf({
      body: `<img name="querySelector"><img name="querySelectorAll"><img name="createRange"><img name="createElement"><img name="documentElement"><img name="defaultView"><img name="adoptedStyleSheets"><img name="addEventListener"><form name="body" id="body"></form><a id="CSS"></a><a id="Range"></a><form class="article">${['childNodes', 'firstChild', 'nextSibling', 'parentNode', 'parentElement', 'nodeType', 'nodeName', 'textContent', 'getAttribute', 'attributes', 'localName', 'shadowRoot', 'ownerDocument', 'style', 'isConnected', 'tagName'].map((name) => `<input type="hidden" name="${name}">`).join('')}${H1}${paragraphs()}</form>`,
    }),
  },
  {
    name: 'a strict policy with Trusted Types',
    html: pageOf({
      head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
      body: `<article>${H1}${paragraphs()}</article>`,
    }),
  },
  {
    name: 'prototypes that the page has patched',
    needsBrowser: true,
    html: pageOf({
      head: `<script>for (const name of ['querySelectorAll', 'getAttribute', 'createTreeWalker', 'getComputedStyle']) for (const owner of [Document.prototype, Element.prototype, window]) if (name in owner) owner[name] = () => { throw new Error('patched'); }; Object.defineProperty(Node.prototype, 'textContent', { get: () => '善款9999万元' }); Array.prototype.flat = () => []; CSS.highlights.set = () => { throw new Error('patched'); };</script>`,
      body: `<article>${H1}${paragraphs()}</article>`,
    }),
  },
  {
    name: 'advertisements inside a paragraph',
    html: pageOf({
      body: `<article>${H1}<p>${FIRST}<ins class="adsbygoogle">理财 8888元起投，年化9.9%。</ins></p><p>${SECOND}</p><p>【广告】新用户立得8888元，先到先得。</p><p>${THIRD}</p></article>`,
    }),
  },
  {
    name: 'comments that no class names, under a heading that says so',
    html: pageOf({
      body: `<div><h1>${TITLE}</h1>${paragraphs()}<h3>网友评论（24）</h3><div>${Array.from({ length: 20 }, () => '<div><b>小林</b><p>我也捐过8888元，希望项目越办越好，账目公开。</p></div>').join('')}</div></div>`,
    }),
  },
  {
    name: 'a curtain fixed over the article',
    html: pageOf({
      body: `<article>${H1}${paragraphs()}</article><div style="position:fixed;bottom:0;left:0;right:0;height:200px"><p>成为会员，每月8888元起，畅读全部内容，随时可以取消。</p><button>订阅</button></div>`,
    }),
  },
  {
    name: 'a print view: paragraphs parted by breaks and blanks alone',
    html: pageOf({
      body: `<center><b>${TITLE}</b></center><br>　　${FIRST}<br><br>　　${SECOND}<br><br>　　${THIRD}<br>`,
    }),
  },
  {
    name: 'AMP: the whole body is hidden until its runtime has come',
    html: pageOf({
      head: '<style>body{visibility:hidden}</style>',
      body: `<amp-sidebar>${HOT}</amp-sidebar><article>${H1}${paragraphs()}<amp-ad>8888元</amp-ad></article>`,
    }),
  },
  {
    name: 'the second half comes late',
    needsBrowser: true,
    html: pageOf({
      body: `<article id="a">${H1}<p>${FIRST}</p></article><script>setTimeout(() => { for (const text of ${JSON.stringify([SECOND, THIRD])}) { const p = document.createElement('p'); p.textContent = text; document.getElementById('a').append(p); } }, 900);</script>`,
    }),
  },
  {
    name: 'two columns, the break inside a paragraph of source lines',
    html: pageOf({
      body: `<article style="column-count:2">${H1}${PARAGRAPHS.map((text) => `<p>\n    ${text.slice(0, 13)}\n    ${text.slice(13)}\n</p>`).join('')}</article>`,
    }),
  },
  {
    name: 'invisible signs inside numbers and names',
    html: pageOf({
      title: TITLE,
      body: `<article><h1>青禾公益基金会向2&#8203;6所乡村小学捐赠图书</h1><p>青禾&#8203;公益&#8288;基金会10月12日在云岭县举行捐赠仪式，向26&#8205;所乡村小学捐赠图书3.&shy;2万册、课桌18&#65279;00套。</p>${paragraphs([SECOND, THIRD])}</article>`,
    }),
  },
  {
    name: 'directional marks, in a page set right to left',
    html: pageOf({
      bodyAttributes: 'dir="rtl"',
      body: `<nav><a href="/">الرئيسية</a></nav><article dir="ltr">${H1}<p>&#8206;青禾公益基金会10月12日在云岭县举行捐赠仪式，向&#8237;26&#8236;所乡村小学捐赠图书3.2万册、课桌1800套。</p>${paragraphs([SECOND, THIRD])}</article>`,
    }),
  },
  {
    name: 'indents of no-break and wide blanks',
    html: pageOf({
      body: `<div class="content">${H1}${PARAGRAPHS.map((text) => `<p>&nbsp;&nbsp;&nbsp;&nbsp;　　${text}&nbsp;&nbsp;</p>`).join('')}</div>`,
    }),
  },
  {
    name: 'note marks behind numbers, and an exponent that is none',
    html: pageOf({
      body: `<article>${H1}<p>${FIRST.replace('26所', '26<sup>[1]</sup>所')}</p><p>${SECOND.replace('4.5万', '4.5万<sup><a href="#n">②</a></sup>')}</p><p>新建的图书室共有300m<sup>2</sup>，由志愿者轮流值守，周末也开放。</p></article>`,
    }),
    articles: [[TITLE, FIRST, SECOND, '新建的图书室共有300m2，由志愿者轮流值守，周末也开放。']],
    // The mark lies over the figure as it stands on the page, and so over the note mark inside it.
    figures: ['26所', '26[1]所', '3.2万册', '1260万元', '4.5万②人次'],
  },
  {
    name: 'a list: its items are of the article',
    html: pageOf({
      body: `<article>${H1}<p>${FIRST}</p><ul><li>棉衣620件</li><li>文具900套</li></ul><p>${SECOND}</p></article>`,
    }),
    articles: [[TITLE, FIRST, '棉衣620件', '文具900套', SECOND]],
    figures: ['26所', '1260万元', '620件', '900套'],
  },
  {
    name: 'pictures with captions',
    html: pageOf({
      body: `<article>${H1}<figure><img alt="9999"><figcaption>捐赠仪式现场，学生代表领取图书。</figcaption></figure>${paragraphs()}</article>`,
    }),
    articles: [[TITLE, '捐赠仪式现场，学生代表领取图书。', ...PARAGRAPHS]],
  },
  {
    name: 'a form around the whole page',
    html: pageOf({
      body: `<form id="form1" action="#"><input type="hidden" name="__VIEWSTATE" value="9999"><div class="nav"><a href="/">首页</a></div><div class="detail">${H1}${paragraphs()}</div><select><option>9999</option></select><textarea>善款9999万元</textarea></form>`,
    }),
  },
  {
    name: 'editors beside the article: what is typed is not read',
    html: pageOf({
      body: `<article>${H1}${paragraphs()}</article><div contenteditable="true">我写的评论：捐款9999万元，受益8888人。</div><div role="textbox">善款9999万元，受益8888人。</div><div class="CodeMirror">let total = 9999; // 捐款，受益8888人。</div>`,
    }),
  },
  {
    name: 'a first letter that floats',
    html: pageOf({
      body: `<article>${H1}<p><span style="float:left;font-size:3em">${FIRST.slice(0, 1)}</span>${FIRST.slice(1)}</p>${paragraphs([SECOND, THIRD])}</article>`,
    }),
  },
  {
    name: 'nesting without end',
    html: pageOf({ body: `${'<div>'.repeat(400)}<article>${H1}${paragraphs()}</article>${'</div>'.repeat(400)}` }),
  },
  {
    name: 'the headline outside, above a subtitle and the bar with its date',
    html: pageOf({
      body: `<header><div class="logo"><h1>云岭网</h1></div></header>${MENU}<section><h1>${TITLE}</h1><h2>三年受益学生达数万</h2><time datetime="2024-10-13">昨天</time></section><section class="body">${paragraphs()}</section>`,
    }),
    articles: [[TITLE, '三年受益学生达数万', ...PARAGRAPHS]],
  },
  {
    name: 'no headline element: a block that says what the document is called',
    html: pageOf({
      body: `${MENU}<div class="a1">${TITLE}</div><div class="a2">2024-10-13 10:20</div><div class="a3">${paragraphs()}</div>`,
    }),
  },
  {
    name: 'names of furniture on the body itself',
    html: pageOf({
      bodyAttributes: 'class="sidebar-right comment-open has-ad"',
      body: `<div class="page-tools-wrap">${H1}${paragraphs()}</div>`,
    }),
  },
  {
    name: 'plain text in a pre element',
    html: pageOf({ title: TITLE, body: `<pre>${TITLE}\n\n${PARAGRAPHS.join('\n\n')}\n</pre>` }),
  },
  {
    name: 'the headline printed twice stands once',
    html: pageOf({
      body: `<h1>${TITLE}</h1><div class="content"><p><strong>${TITLE}</strong></p>${paragraphs()}</div>`,
    }),
  },
  {
    name: 'a box of other news at the head of the container that holds the text',
    html: pageOf({
      body: `${H1}<p>${FIRST}</p><div class="text"><div class="box"><h3>更多报道</h3><ul>${[0, 1].map((at) => `<li><a href="/m${at}">某地捐款9999万元</a></li>`).join('')}</ul></div>${paragraphs([SECOND, THIRD])}</div>`,
    }),
  },
  {
    name: 'the part to be printed, and more comments than text',
    html: pageOf({
      body: `${MENU}<div class="left">${H1}<div id="print_content">${paragraphs()}</div>${COMMENTS}${COMMENTS}</div>${FOOTER}`,
    }),
  },
  {
    name: 'teasers of other news in the column of the text: linked headings, each with a sentence',
    html: pageOf({
      body: `${MENU}<div class="col"><h5><a href="/gy">公益</a></h5>${H1}<div class="text">${paragraphs()}${paragraphs()}</div>${[0, 1, 2].map((at) => `<div class="unit"><h3><a href="/t${at}">${story(at)[0] ?? ''}</a></h3><p>记者昨天获悉，河东镇收到捐款8888万元。</p></div>`).join('')}</div>${FOOTER}`,
    }),
    articles: [[TITLE, ...PARAGRAPHS, ...PARAGRAPHS]],
  },
  {
    name: 'linked headings within the text: each has more than a sentence, and they are most of it',
    html: pageOf({
      body: `<article>${H1}<p>${FIRST}</p>${[SECOND, THIRD, FIRST].map((words, at) => `<h3><a href="/p${at}">项目${at + 1}号</a></h3><p>${words}</p>`).join('')}</article>`,
    }),
    articles: [[TITLE, FIRST, SECOND, THIRD, FIRST]],
  },
];
