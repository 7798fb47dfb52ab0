import type { Subject } from './subject';

/**
 * What giving is for. It counts only beside giving, and no more than giving does: floods and poor families are in the news
 * without anybody giving. The screening on the page relies on this rule.
 */
export const NEED: readonly Subject[] = [
  // Names that stand beside words of giving anyway, and so need not travel to every page.
  { weight: 0.2, words: '乐施会|宣明会|扶轮社|狮子会|东华三院|保良局|同善堂|劝募|筹到|惜食|福利院' },
  { weight: 0.2, words: 'unicef|oxfam|salvation army|save the children|world vision|united way|rotary|habitat for' },
  { weight: 0.15, words: 'telethon|giving tuesday|benefactor|轻松筹|水滴筹|good cause|match fund|matching gift' },
  { weight: 0.1, words: '资助|助学|奖学金|助残|助医|助困|awarded|scholarship|bursar' },
  { weight: 0.1, words: '救助|帮扶|援助|扶贫|济困|aid |assistance|support' },
  { weight: 0.1, words: '受益|受助|惠及|受惠|beneficiar|recipient|helped' },
  { weight: 0.1, words: '困难|困境|贫困|弱势|清贫|低收入|vulnerable|disadvantaged|poverty|low income|in need' },
  { weight: 0.1, words: '留守|孤儿|独居|孤寡|偏乡|山区|乡村振兴|支教|orphan|homeless|refugee|disabled|hunger' },
  { weight: 0.1, words: '物资|灾区|救灾|赈灾|驰援|relief|disaster|meals|parcels' },
  { weight: 0.1, words: '发放|拨付|拨款|赠送|赠药|foundation|trust|pledge|gift|giving' },
  // Whom giving reaches, and what it brings them.
  { weight: 0.1, words: 'families|household|villager|farmworker|elderly|seniors|widow|migrant|survivor|displaced' },
  { weight: 0.1, words: 'classroom|textbook|school suppl|pupils|laptops|tuition|literacy|boreholes|clean water' },
  { weight: 0.1, words: 'free of charge|free medical|surger|cataract|wheelchair|screening camp|vaccin|medical debt' },
  {
    weight: 0.1,
    words: 'shelter|blankets|clothing|toiletries|groceries|kitchen|lifeboat|left in a will|in kind',
  },
];

/** Other matters in which the same words occur. */
export const OTHER: readonly Subject[] = [
  { weight: -0.25, words: '公益诉讼|公益性岗位|公益广告|公益林|公益大使' },
  { weight: -0.3, words: '公募|私募|净值|申购|基金经理|mutual fund|fund manager|hedge fund|etf ' },
  // 'Shares' and 'stock' alone are also what meals and food banks have.
  { weight: -0.2, words: '投资者|股价|持仓|收益率|券商|a股|investor|shareholder|stocks |equit|portfolio' },
  { weight: -0.3, words: '引导基金|母基金|子基金|产业基金|创投|venture capital|limited partner' },
  { weight: -0.3, words: '净利润|营业收入|营收|财报|毛利|归母|revenue|earnings|net income' },
  // The draw, and not the fund that a lottery feeds: that one gives.
  { weight: -0.3, words: '开奖|中奖|彩民|奖池|购彩|jackpot|lottery ticket|winning numbers' },
  // The scheme, and not the bill that is left to a patient whom somebody helps.
  { weight: -0.3, words: '参保|医保基金|医保局|报销比例|insurer|medicare|medicaid|premiums' },
  { weight: -0.3, words: '诈骗|骗取|传销|敛财|fraud|scam|embezzl' },
  { weight: -0.3, words: '被告|判处|徒刑|sentenced|prosecutor|defendant|convicted|indict|guilty' },
  { weight: -0.3, words: '法院|庭审|court |judge |lawsuit|ruling' },
  { weight: -0.25, words: '警方|嫌疑人|涉案|民警|police|arrest|suspect' },
  { weight: -0.3, words: '捐纳|捐官|捐班|朝廷|清代|光绪|道光|乾隆|康熙|知县' },
  { weight: -0.25, words: '票房|首映|主演|粉丝|演唱会|综艺|剧组|box office|film|movie|album|actor|actress' },
  { weight: -0.25, words: '联赛|球员|主教练|进球|决赛|coach|season|league|playoff|tournament' },
  { weight: -0.3, words: '包邮|优惠券|月销|现货|购物车|促销|add to cart|free shipping|in stock|shades|spf |warranty' },
  { weight: -0.4, words: '竞选|候选人|总统|republican|democrat|election|candidate|voter|campaign trail' },
  // A parliament also votes money for schools, and its members give.
  { weight: -0.2, words: '国会|senat|congress' },
  { weight: -0.3, words: '导弹|空袭|停火|军方|troops|missile|airstrike|ceasefire|militar|militant' },
  { weight: -0.2, words: '临床试验|受试者|研究人员|placebo|clinical trial|researchers|study ' },
  { weight: -0.25, words: '招聘|应聘|笔试|报考|salary|job description|qualifications' },
  { weight: -0.2, words: '开源|源代码|open source|github|source code|software|startup|chatbot' },
];
