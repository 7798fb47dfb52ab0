import type { Subject } from './subject';

/**
 * What giving is for, and what is said around it. It counts little without words of giving: floods and poor families are in
 * the news without anybody giving.
 */
export const NEED: readonly Subject[] = [
  { weight: 0.2, words: '乐施会|宣明会|扶轮社|狮子会|东华三院|保良局|同善堂|劝募|筹到|惜食|福利院|轻松筹|水滴筹' },
  { weight: 0.2, words: 'match fund|gala |raffle|auction|bucket|fun run|sleep out' },
  { weight: 0.2, words: 'gift|gave away|giving|pledge' },
  { weight: 0.1, words: 'sponsor|in memory of|supporters|trustee' },
  { weight: 0.1, words: '赠|网友|handed over|distributed' },
  { weight: 0.2, words: '资助|助学|奖学金|助残|助困|慰问|结对|关爱|集资|一分钱|免费' },
  { weight: 0.15, words: 'awarded|scholarship|bursar|church|mosque|temple|alumni|cheque' },
  { weight: 0.1, words: '救助|帮扶|援助|扶贫|济困|救援队' },
  { weight: 0.05, words: 'aid |support' },
  { weight: 0.2, words: '受益|受助|惠及|受惠|beneficiar|recipient|helped' },
  { weight: 0.05, words: '困难|困境|贫困|弱势|低收入|in need' },
  { weight: 0.1, words: '留守|孤儿|独居|偏乡|山区|乡村|山里|支教|orphan|homeless|refugee|disab|hunger' },
  { weight: 0.1, words: '物资|灾区|救灾|赈灾|驰援|受灾|relief|disaster|meals|parcels|flood|landslide' },
  { weight: 0.05, words: '发放|拨付|拨款|foundation|trust|fund ' },
  { weight: 0.2, words: 'pay for|the money|million to |million for|million from|has given|so far|contribut' },
  { weight: 0.15, words: 'community|trained|clinic|rural|served|students|organisation|tonnes|nurses' },
  // Whom giving reaches, and what it brings them.
  { weight: 0.2, words: 'families|household|villager|widow' },
  { weight: 0.15, words: '孩子|老人|患儿|儿童|children|child ' },
  { weight: 0.1, words: 'classroom|pupils|tuition|literacy|borehole|clean water' },
  { weight: 0.2, words: 'surger|cataract|wheelchair|camp |vaccin|cancer|patients' },
  { weight: 0.2, words: 'shelter|blankets|clothing|groceries|kitchen|lifeboat|rescue|rehom|foster' },
];

/** Other matters in which the same words occur. */
export const OTHER: readonly Subject[] = [
  { weight: -0.25, words: '公益诉讼|公益广告|公益林|公益大使' },
  { weight: -0.25, words: '公募|私募|净值|申购|基金经理|mutual fund|fund manager|hedge fund|etf ' },
  // 'Shares' and 'stock' alone are also what meals and food banks have.
  { weight: -0.3, words: '投资者|股价|券商|a股|investor|shareholder|stocks |equit' },
  { weight: -0.3, words: '引导基金|母基金|子基金|创投|venture capital|limited partner|valuation|kickstarter' },
  { weight: -0.3, words: '净利润|营业收入|营收|财报|毛利|revenue|earnings|net income' },
  // The draw, and not the fund that a lottery feeds: that one gives.
  { weight: -0.3, words: '开奖|中奖|彩民|奖池|购彩|jackpot' },
  // The scheme, and not the bill that is left to a patient whom somebody helps.
  { weight: -0.3, words: '参保|医保基金|医保局|报销比例|insurer|medicaid|premiums' },
  { weight: -0.4, words: '诈骗|骗取|传销|敛财|涉嫌|立案|fraud|scam|embezzl|fake' },
  { weight: -0.4, words: '被告|判处|徒刑|sentenced|prosecutor|defendant|indict|guilty' },
  { weight: -0.35, words: '法院|庭审|court |judge |lawsuit|ruling' },
  { weight: -0.5, words: '警方|嫌疑人|涉案|民警|police|arrest|suspect' },
  { weight: -0.4, words: '捐纳|捐官|朝廷|清代|光绪|知县' },
  { weight: -0.25, words: '票房|首映|主演|粉丝|演唱会|综艺|剧组|box office|film|movie|actor|actress' },
  { weight: -0.25, words: '联赛|球员|主教练|进球|striker|shirt|coach|season|league' },
  {
    weight: -0.3,
    words: '包邮|优惠券|月销|现货|促销|add to cart|gift guide|free shipping|in stock|shades|spf |warranty',
  },
  { weight: -0.5, words: '竞选|候选人|总统|republican|democrat|candidate|voter|elections' },
  // A parliament also votes money for schools, and its members give.
  { weight: -0.4, words: '投票|换届|parliament|mayoral|ballot|mps |cabinet|councillor' },
  { weight: -0.4, words: '国会|senat|congress|prime minister|official figures' },
  { weight: -0.35, words: '导弹|空袭|停火|troops|missile|airstrike|ceasefire|militar' },
  { weight: -0.35, words: '临床试验|受试者|placebo|clinical trial|healthy volunteer' },
  { weight: -0.1, words: '研究人员|researchers|study ' },
  { weight: -0.25, words: '招聘|应聘|报考' },
  { weight: -0.2, words: '自然科学基金|科研' },
  { weight: -0.4, words: '理财|保费|保险|利率|interest rate|dividend|basis point|analysts' },
  { weight: -0.3, words: 'crash|motorway|firefighter|blaze' },
  { weight: -0.35, words: '开源|open source|github|source code|software|startup|chatbot' },
];
