import type { Subject } from './subject';

/**
 * What giving is for, and what is said around it. It counts little without words of giving: floods and poor families are in
 * the news without anybody giving.
 */
export const NEED: readonly Subject[] = [
  { weight: 0.2, words: '乐施会|宣明会|狮子会|东华三院|保良局|劝募|筹到' },
  { weight: 0.2, words: 'match fund|gala |raffle|auction|sleep out' },
  { weight: 0.2, words: 'gift|gave away|giving|pledge' },
  { weight: 0.1, words: 'sponsor|in memory of|supporters|trustee' },
  { weight: 0.1, words: '赠|网友|handed over|distributed' },
  { weight: 0.2, words: '资助|助学|奖学金|助残|助困|慰问|结对|关爱|集资|一分钱|免费' },
  { weight: 0.15, words: 'awarded|scholarship|bursar|tuition|church|alumni|校友|母校' },
  { weight: 0.1, words: '救助|帮扶|援助|扶贫|济困|救援队' },
  { weight: 0.2, words: '受益|受助|惠及|受惠|beneficiar|recipient|helped' },
  { weight: 0.1, words: '留守|孤儿|独居|偏乡|山区|乡村|山里|支教|orphan|homeless|refugee|disab|hunger' },
  { weight: 0.1, words: '物资|灾区|救灾|赈灾|驰援|受灾|relief|disaster|meals|parcels|flood|landslide' },
  { weight: 0.2, words: 'pay for|the money|million to |million for|million from|has given|so far|contribut' },
  { weight: 0.15, words: 'community|trained|clinic|rural|served|students|organisation|tonnes|nurses' },
  // Whom giving reaches, and what it brings them.
  { weight: 0.2, words: 'families|household|villager' },
  { weight: 0.15, words: '孩子|老人|患儿|儿童|children|child ' },
  { weight: 0.1, words: 'classroom|pupils|borehole|clean water' },
  { weight: 0.2, words: 'surger|cataract|camp |vaccin|cancer|patients' },
  { weight: 0.2, words: 'shelter|sleeping rough|rough sleep|blankets|clothing|kitchen|lifeboat|rescue|foster' },
];

/** Other matters in which the same words occur. */
export const OTHER: readonly Subject[] = [
  { weight: -0.25, words: '公益诉讼|公益林|公益大使' },
  { weight: -0.25, words: '公募|私募|净值|基金经理|mutual fund|hedge fund' },
  // 'Shares' and 'stock' alone are also what meals and food banks have.
  { weight: -0.3, words: '投资者|股价|investor' },
  // Bodies of the state and of savers that are called trust, fund or foundation as well.
  {
    weight: -0.75,
    words:
      'nhs trust|nhs foundation trust|academy trust|academies trust|imf |monetary fund|pension fund|wealth fund|superannuation|investment trust|science foundation',
  },
  { weight: -0.3, words: '引导基金|母基金|创投机构|创投基金|风投|风险投资|venture capital|valuation|kickstarter' },
  { weight: -0.3, words: '净利润|财报|revenue|earnings|net income' },
  // The draw, and not the fund that a lottery feeds: that one gives.
  { weight: -0.3, words: '开奖|彩民|奖池|jackpot' },
  // Races are called after charity, and those who run them give.
  { weight: -0.6, words: '骑师|独赢|派彩|投注额|练马师|furlong' },
  // The scheme, and not the bill that is left to a patient whom somebody helps.
  { weight: -0.3, words: '参保|医保基金|insurer|medicare|social security' },
  { weight: -0.5, words: '骗|涉嫌|立案侦查|立案调查|罚没|虚假宣传|市场监管|fraud|fake' },
  { weight: -0.4, words: '被告|判处|徒刑|sentenced|prosecutor|defendant' },
  { weight: -0.35, words: '法院|court |judge |lawsuit|ruling' },
  { weight: -0.5, words: '警方|嫌疑人|民警|police|arrest|suspect' },
  { weight: -0.4, words: '捐纳|朝廷|光绪' },
  { weight: -0.25, words: '票房|主演|粉丝|演唱会|剧组|box office|film|actor' },
  { weight: -0.25, words: '联赛|球员|主教练|striker|shirt|coach|this season|last season|the season' },
  {
    weight: -0.3,
    words: '包邮|月销|现货|促销|gift guide|free shipping|in stock',
  },
  { weight: -0.5, words: '竞选|候选人|republican|democrat|candidate|voter|elections' },
  // A parliament also votes money for schools, and its members give.
  { weight: -0.4, words: '投票|换届|parliament|ballot|mps |cabinet|councillor' },
  { weight: -0.4, words: '国会|senat|congress|prime minister|official figures' },
  { weight: -0.35, words: '导弹|停火|troops|missile|ceasefire|militar' },
  { weight: -0.35, words: '临床试验|placebo|clinical trial|healthy volunteer' },
  { weight: -0.2, words: '自然科学基金|科研|researchers|study ' },
  { weight: -0.4, words: '理财|保费|保险|利率|analysts' },
  { weight: -0.3, words: 'crash|motorway|firefighter' },
  { weight: -0.35, words: '开源|open source|software|startup|npm |plugin|repository' },
  { weight: -0.35, words: 'settlor|fiduciar|discretionary|家族信托|信托公司' },
  { weight: -0.1, words: '特展|策展|藏品|馆藏|文物|curator' },
];
