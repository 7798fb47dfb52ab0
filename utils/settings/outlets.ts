/**
 * A site that is read from the start: its host is a host permission of the manifest. Every other site is read only after
 * the reader allowed it.
 */
export interface Outlet {
  /** Subdomains belong to it. */
  readonly host: string;
  readonly name: string;
  readonly lang: 'zh-Hans' | 'zh-Hant' | 'en';
}

/**
 * The named outlets, one a row: charity press, the parts of the large portals and news sites that report on charity,
 * government pages of civil affairs, and the main non-profit press in English. A portal stands here with its news hosts
 * only, never with its mail, search or shop. A new row asks every reader for a new permission at the next update, so it
 * has to be worth that.
 */
export const OUTLETS: readonly Outlet[] = [
  // Charity press
  { host: 'gongyishibao.com', name: '公益时报', lang: 'zh-Hans' },
  { host: 'csgyb.com.cn', name: '慈善公益报', lang: 'zh-Hans' },
  { host: 'rmzxb.com.cn', name: '人民政协报', lang: 'zh-Hans' },
  { host: 'rmzxw.com.cn', name: '人民政协网', lang: 'zh-Hans' },
  { host: 'icixun.com', name: '中国慈善家', lang: 'zh-Hans' },
  { host: 'gongyi.china.com.cn', name: '公益中国', lang: 'zh-Hans' },
  { host: 'chinadevelopmentbrief.org.cn', name: '中国发展简报', lang: 'zh-Hans' },
  { host: 'charityalliance.org.cn', name: '中国慈善联合会', lang: 'zh-Hans' },
  { host: 'foundationcenter.org.cn', name: '基金会中心网', lang: 'zh-Hans' },
  { host: 'cfforum.org.cn', name: '中国基金会发展论坛', lang: 'zh-Hans' },
  { host: 'mp.weixin.qq.com', name: '微信公众平台', lang: 'zh-Hans' },

  // Civil affairs and government news
  { host: 'mca.gov.cn', name: '民政部', lang: 'zh-Hans' },
  { host: 'www.gov.cn', name: '中国政府网', lang: 'zh-Hans' },
  { host: 'people.com.cn', name: '人民网', lang: 'zh-Hans' },
  { host: 'xinhuanet.com', name: '新华网', lang: 'zh-Hans' },
  { host: 'news.cn', name: '新华网', lang: 'zh-Hans' },
  { host: 'cctv.com', name: '央视网', lang: 'zh-Hans' },
  { host: 'cnr.cn', name: '央广网', lang: 'zh-Hans' },
  { host: 'chinanews.com.cn', name: '中国新闻网', lang: 'zh-Hans' },
  { host: 'gmw.cn', name: '光明网', lang: 'zh-Hans' },
  { host: 'youth.cn', name: '中国青年网', lang: 'zh-Hans' },
  { host: 'cyol.com', name: '中青在线', lang: 'zh-Hans' },
  { host: 'news.china.com.cn', name: '中国网', lang: 'zh-Hans' },

  // News hosts of the portals, and large papers
  { host: 'gongyi.qq.com', name: '腾讯公益', lang: 'zh-Hans' },
  { host: 'news.qq.com', name: '腾讯新闻', lang: 'zh-Hans' },
  { host: 'new.qq.com', name: '腾讯新闻', lang: 'zh-Hans' },
  { host: 'gongyi.sina.com.cn', name: '新浪公益', lang: 'zh-Hans' },
  { host: 'news.sina.com.cn', name: '新浪新闻', lang: 'zh-Hans' },
  { host: 'gongyi.sohu.com', name: '搜狐公益', lang: 'zh-Hans' },
  { host: 'www.sohu.com', name: '搜狐', lang: 'zh-Hans' },
  { host: 'gongyi.163.com', name: '网易公益', lang: 'zh-Hans' },
  { host: 'news.163.com', name: '网易新闻', lang: 'zh-Hans' },
  { host: 'www.163.com', name: '网易', lang: 'zh-Hans' },
  { host: 'gongyi.ifeng.com', name: '凤凰网公益', lang: 'zh-Hans' },
  { host: 'news.ifeng.com', name: '凤凰网资讯', lang: 'zh-Hans' },
  { host: 'www.toutiao.com', name: '今日头条', lang: 'zh-Hans' },
  { host: 'baijiahao.baidu.com', name: '百家号', lang: 'zh-Hans' },
  { host: 'thepaper.cn', name: '澎湃新闻', lang: 'zh-Hans' },
  { host: 'bjnews.com.cn', name: '新京报', lang: 'zh-Hans' },
  { host: 'caixin.com', name: '财新网', lang: 'zh-Hans' },
  { host: 'southcn.com', name: '南方网', lang: 'zh-Hans' },

  // Hong Kong and Taiwan
  { host: 'hkcss.org.hk', name: '香港社會服務聯會', lang: 'zh-Hant' },
  { host: 'news.rthk.hk', name: '香港電台新聞', lang: 'zh-Hant' },
  { host: 'news.mingpao.com', name: '明報', lang: 'zh-Hant' },
  { host: 'npost.tw', name: 'NPOst 公益交流站', lang: 'zh-Hant' },
  { host: 'tzuchi.org.tw', name: '慈濟', lang: 'zh-Hant' },
  { host: 'www.cna.com.tw', name: '中央通訊社', lang: 'zh-Hant' },

  // Non-profit press in English
  { host: 'philanthropy.com', name: 'The Chronicle of Philanthropy', lang: 'en' },
  { host: 'philanthropynewsdigest.org', name: 'Philanthropy News Digest', lang: 'en' },
  { host: 'nonprofitquarterly.org', name: 'Nonprofit Quarterly', lang: 'en' },
  { host: 'thenonprofittimes.com', name: 'The NonProfit Times', lang: 'en' },
  { host: 'insidephilanthropy.com', name: 'Inside Philanthropy', lang: 'en' },
  { host: 'ssir.org', name: 'Stanford Social Innovation Review', lang: 'en' },
  { host: 'alliancemagazine.org', name: 'Alliance', lang: 'en' },
  { host: 'civilsociety.co.uk', name: 'Civil Society', lang: 'en' },
  { host: 'thirdsector.co.uk', name: 'Third Sector', lang: 'en' },
  { host: 'fundraising.co.uk', name: 'UK Fundraising', lang: 'en' },
  { host: 'charitytoday.co.uk', name: 'Charity Today', lang: 'en' },
  { host: 'thirdsector.com.au', name: 'Third Sector Australia', lang: 'en' },
  { host: 'chinadevelopmentbrief.org', name: 'China Development Brief', lang: 'en' },
  { host: 'devex.com', name: 'Devex', lang: 'en' },
  { host: 'reliefweb.int', name: 'ReliefWeb', lang: 'en' },
  { host: 'thenewhumanitarian.org', name: 'The New Humanitarian', lang: 'en' },
  { host: 'news.un.org', name: 'UN News', lang: 'en' },
];

/** An outlet as the manifest and the permissions of the browser spell it: the host and its subdomains. */
export function matchPatternOf({ host }: Pick<Outlet, 'host'>): string {
  // `www.` is no subdomain of its own here: a row that names it means that host alone.
  return host.startsWith('www.') ? `*://${host}/*` : `*://*.${host}/*`;
}

/** The host permissions of the manifest. */
export const OUTLET_PATTERNS: readonly string[] = [...new Set(OUTLETS.map(matchPatternOf))];

/** The outlet whose page this is; `undefined` for any other site. */
export function outletAt(hostname: string): Outlet | undefined {
  const host = hostname.toLowerCase();
  return OUTLETS.find((outlet) =>
    outlet.host.startsWith('www.') ? host === outlet.host : host === outlet.host || host.endsWith(`.${outlet.host}`),
  );
}
