/** An article's address, and which of its pages (分页) this one is. */
export interface ArticleAddress {
  readonly canonicalUrl: string;
  /** From 1. */
  readonly page: number;
}

/** Parameters that say how a reader came, and never what is shown. Compared in lower case. */
const TRACKING_PARAMETER =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|cmpid|ref_src|ref_url|spm|scm|share_?(?:token|source|medium|from|uid)|isappinstalled|tt_from)$/u;

/** `from` says who shared where its value is one of these; elsewhere it may name what is shown. */
const SHARING_CHANNEL = /^(?:timeline|singlemessage|groupmessage|weibo|qq|wechat|wx|rss|share)$/iu;

/** At WeChat only these name an article; everything else says who shared it and when. */
const WECHAT_HOST = 'mp.weixin.qq.com';
const WECHAT_ARTICLE = /^(?:__biz|mid|idx|sn)$/u;

/** Query parameters that turn the pages of an article. */
const PAGE_PARAMETER = /^(?:page|p|pn|pageno|pageindex|page_no|curpage)$/iu;
const PAGE_NUMBER = /^[1-9]\d?$/u;

/**
 * `…/c1004-40223456-2.html`, `…/t20240425_1234567_3.htm`: a page number of at most two digits behind the long number of an article.
 * Behind a bare date (`20240425_12.html`) it would be the twelfth article of that day.
 */
const PAGED_PATH = /^(?<article>.*?(?<number>\d{5,}))[_-](?<page>[1-9]\d?)(?<ending>\.\w{3,5})$/u;
const BARE_DATE = /^(?:19|20)\d{6}$/u;

/** File names under which sites show a section, and never an article. */
const SECTION_FILE = /^(?:index|default|home|main|list|channel|node)(?:[_-]?\d+)?(?:\.\w{3,5})?$/iu;

/** A single-page application names its article behind the hash; elsewhere the hash is a place within it. */
const ROUTE_HASH = /^#!?\/./u;

function parseUrl(address: string | null, base?: string): URL | undefined {
  if (address === null) return undefined;
  try {
    const url = new URL(address, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
}

function isTracking(url: URL, name: string, value: string): boolean {
  if (url.hostname === WECHAT_HOST) return !WECHAT_ARTICLE.test(name);
  return TRACKING_PARAMETER.test(name.toLowerCase()) || (name === 'from' && SHARING_CHANNEL.test(value));
}

/** The address without what does not name the article, its parameters in one order. */
function withoutTracking(original: URL): URL {
  const url = new URL(original.href);
  const kept = [...url.searchParams].filter(([name, value]) => !isTracking(url, name, value));
  url.search = new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : Number(a > b)))).toString();
  if (!ROUTE_HASH.test(url.hash)) url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}

function isSection(url: URL): boolean {
  const file = url.pathname.split('/').at(-1) ?? '';
  return url.search === '' && url.hash === '' && (url.pathname === '/' || SECTION_FILE.test(file));
}

/** Whether `claimed` says less than `own`: a folder above it, or the same path without what tells the article. */
function isLessSpecific(claimed: URL, own: URL): boolean {
  const samePath = claimed.pathname === own.pathname;
  if (samePath) return (claimed.search === '' && own.search !== '') || (claimed.hash === '' && own.hash !== '');
  const folder = claimed.pathname.endsWith('/') ? claimed.pathname : `${claimed.pathname}/`;
  return own.pathname.startsWith(folder);
}

/** Takes the page number out of an address. */
function splitPage(original: URL): { readonly url: URL; readonly page: number } {
  const url = new URL(original.href);
  for (const [name, value] of url.searchParams) {
    if (!PAGE_PARAMETER.test(name) || !PAGE_NUMBER.test(value)) continue;
    // WordPress's `p` names the article; it turns pages only beside another parameter, or on a path of its own.
    if (name === 'p' && url.searchParams.size === 1 && url.pathname === '/') continue;
    url.searchParams.delete(name);
    return { url, page: Number(value) };
  }
  const paged = PAGED_PATH.exec(url.pathname)?.groups;
  if (paged === undefined || BARE_DATE.test(paged['number'] ?? '')) return { url, page: 1 };
  url.pathname = `${paged['article']}${paged['ending']}`;
  return { url, page: Number(paged['page']) };
}

/**
 * The address under which an article is stored: pages 1…n of it and every way to share it give the same.
 * @param address where the page was read
 * @param claimed what the page calls its canonical address. It is believed only for the page's own origin, and only where
 *   it is neither a section nor a home page: templates that name those would make one source of a whole site.
 * @returns `undefined` where `address` is no web address
 */
export function canonicalAddress(address: string, claimed: string | null): ArticleAddress | undefined {
  const visited = parseUrl(address);
  if (visited === undefined) return undefined;
  const own = splitPage(withoutTracking(visited));
  const claim = parseUrl(claimed, address);
  if (claim === undefined || claim.origin !== visited.origin) return { canonicalUrl: own.url.href, page: own.page };
  const believed = splitPage(withoutTracking(claim));
  const isBelieved = !isSection(believed.url) && !isLessSpecific(believed.url, own.url);
  return {
    canonicalUrl: (isBelieved ? believed : own).url.href,
    page: Math.max(own.page, isBelieved ? believed.page : 1),
  };
}
