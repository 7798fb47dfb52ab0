/** Lines that templates write about an article: who published it when, and how often it was read. None is of its text. */

const CREDIT_LABEL =
  '责任?编辑|責任?編輯|责编|責編|编辑|編輯|編|校对|校對|审核|審核|初审|初審|复审|複審|终审|終審|监制|監製|排版|来源|來源|稿源|文章来源|信息来源|作者|撰文|记者|記者|供稿|摄影|攝影|文|图|图片|圖|圖片|发布|發佈|發布|发布时间|發佈時間|发布日期|发布者|发布机构|发文机关|索引号|成文日期|更新|更新时间|更新時間|时间|時間|日期|栏目|欄目|分类|分類|浏览|瀏覽|浏览量|浏览次数|阅读|閱讀|阅读量|阅读次数|点击|點擊|点击量|点击数|访问量|字号|字體|字体|字体大小|关键词|關鍵詞|关键字|标签|標籤|文章关键词|版权|版權|版权声明|声明|聲明|免责声明|特别声明|上一[篇条页]|下一[篇条页]|原标题|原標題|原文链接|热线|電話|电话|邮箱|地址|立案字號|立案字号|劃撥帳號|划拨账号|統一編號|统一编号|备案号|備案號';
/** A label counts as one where a colon or bar follows it: 来源：, 文 / , but not the first words of a sentence. */
const LABELLED = new RegExp(`^[\\s（(【\\[「▲●■]*(?:${CREDIT_LABEL})\\s*[:：/／|｜]`, 'u');
const ENGLISH_LABELLED =
  /^(?:(?:source|tags?|editor|editing|author|written|reporting|published|updated|posted|filed under|categor(?:y|ies)|photo|image|share|follow us|read more)\b\s*[:|]|by\s+\p{Lu}|(?:published|updated|posted)\s+(?:on\s+)?(?:\d|\p{Lu})|share this|support (?:our|independent|local|quality) (?:journalism|reporting|newsroom)\b|©|copyright\b|all rights reserved)/iu;
/** Buttons and invitations. */
const INVITATION =
  /^[\s▲▼↓↑☞【[（(]*(?:点击(?:上方|下方|阅读|查看|蓝字)|點擊(?:上方|下方|閱讀)|长按|長按|扫一扫|扫码|掃碼|扫描(?:上方|下方)?二维码|关注我们|關注我們|阅读原文|閱讀原文|查看原文|展开(?:全文|阅读|剩余)|展開全文|加载更多|返回(?:首页|顶部|列表|搜狐)|打印本?页?|关闭(?:窗口)?|分享(?:到|至)|我要(?:反馈|评论|分享)|(?:大|中|小)\s*(?:中|大|小)?\s*(?:小|大)$|【?(?:大 中 小))/u;
/** 阅读 10万+ 赞 1.2万; 已有2300人读过; 评论 1024条. */
const ENGAGEMENT =
  /^(?:[^\d。！？]{0,8}\d[\d.,]*\s*[万萬wk亿]?\+?\s*(?:人|次|条|條|个|個|位)?\s*(?:已?读过?|读过|阅读|閱讀|浏览|瀏覽|点击|點擊|评论|評論|点赞|點讚|赞|讚|在看|围观|跟帖|收藏|转发|轉發|分享|播放|views?|comments?|shares?|likes?)|(?:阅读|閱讀|浏览|瀏覽|点击|點擊|评论|評論|点赞|點讚|赞|讚|在看|围观|参与|收藏|转发|轉發|分享|播放|views?|comments?|shares?|likes?)\s*[（(:：]?\s*\d)/iu;
const HASHTAGS = /^(?:[#＃][^\s#＃]{1,30}[#＃]?\s*(?:\d+\s*个)?\s*)+$/u;
const COUNTED = /点击\s*\d|\d\s*次(?:浏览|点击|阅读)|ICP\s*[备證证]|公网安备|Copyright|©|国内统一刊号/iu;
const DATE_LINE =
  /^[^。！？]{0,24}\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:[\s\d:：]*)(?:星期.)?(?:$|[\s　|｜].{0,60}$)/u;
const ENGLISH_DATE_LINE =
  /^[^.!?]{0,40}\b(?:\d{1,2}\s+[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.?\s+\d{1,2}),?\s+\d{4}[^.!?]{0,40}$/u;
const SPONSORED = /^[\s【[（(]*(?:广告|廣告|推广|赞助内容|商业推广|advertisement|sponsored|promoted)[\s】\])）:：|]*/iu;

/** A longer line is a sentence that only begins like one of these. */
const LONGEST_CREDIT = 60;

/** Whether a line says when, where and by whom, and not what. */
export function isCredit(line: string, size: number, isProse: boolean): boolean {
  if (size > LONGEST_CREDIT) return false;
  if (LABELLED.test(line) || ENGLISH_LABELLED.test(line) || INVITATION.test(line) || HASHTAGS.test(line)) return true;
  return (
    !isProse && (ENGAGEMENT.test(line) || DATE_LINE.test(line) || ENGLISH_DATE_LINE.test(line) || COUNTED.test(line))
  );
}

export const isSponsored = (line: string): boolean => SPONSORED.test(line);

/** Headings of what follows an article and is none of it. */
const LABEL =
  /^[\s□■◆◇●○▲△▌|【[（(《>»·]*(?:(?:往期|相关|相關|延伸|推荐|推薦|精彩|热门|熱門|更多|最新|编辑|猜你|为你|為你|大家|你可能|今日|本周|24小时|48小时|一周)(?:回顾|阅读|閱讀|链接|連結|鏈接|报道|報道|报导|報導|新闻|新聞|文章|推荐|推薦|内容|內容|资讯|资料|喜欢|喜歡|都在看|感兴趣|热点|热榜|热门|排行|点击|头条|专题|搜索|评论|評論|留言){1,2}|(?:精选|精選|网友|網友|全部|最新|热门|用户|读者|讀者)?(?:评论|評論|留言|跟帖|跟貼|回复|热评|发言)(?:区|區)?(?:仅供.{0,20}?|仅代表.{0,20}?|僅供.{0,20}?)?|发表评论|發表評論|写留言|(?:我要|立即|马上|馬上)(?:捐款|捐赠|捐贈|捐助|支持)|热榜|热搜|热点|排行榜?|点击排行|热门标签|友情链接|分享到|分享至|上一篇|下一篇|related(?:\s+(?:articles?|stories|posts?|news|content|links?|topics?))?|more\s+(?:from|on|stories|news|like)\b.*|read\s+(?:more|next|also).*|you\s+(?:may|might)\s+(?:also\s+)?(?:like|enjoy).*|recommended(?:\s+.*)?|most\s+(?:read|viewed|popular|shared)|popular(?:\s+.*)?|trending(?:\s+.*)?|latest(?:\s+.*)?|comments?|leave\s+a\s+(?:comment|reply)|responses|share\s+this.*|donate(?:\s+(?:now|today|here|online))?|make\s+a\s+donation|ways\s+to\s+give|support\s+(?:us|our\s+\w+)|(?:i|we)\s+hope\s+you\s+(?:appreciated|enjoyed)\b.*|newsletter.*|sign\s+up.*|about\s+the\s+author|editor'?s\s+picks?|further\s+reading|tags)[\s】\])）》:：|]*(?:[（(]?\s*\d[\d,]*\s*(?:条|條|人参与|人參與)?\s*[）)]?)?\s*$/iu;

/** Whether a line announces other articles, comments or tools. */
export const isLabel = (line: string): boolean => line.length <= 40 && LABEL.test(line);
