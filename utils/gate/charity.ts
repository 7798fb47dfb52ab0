import type { Subject } from './subject';

/** Words of giving itself. They travel with the script on every permitted page, so each has to earn its bytes. */
export const CHARITY: readonly Subject[] = [
  { weight: 0.3, words: '慈善|行善|善举|善心|charit' },
  { weight: 0.25, words: '公益|philanthrop|nonprofit|non profit|not for profit' },
  { weight: 0.3, words: '捐|donat|donor' },
  { weight: 0.3, words: '善款|募款|筹款|筹得|义卖|众筹|卖旗|fundrais' },
  { weight: 0.2, words: 'appeal|crowdfund|grants|raise|legac|bequ' },
  { weight: 0.25, words: '基金会|壹基金|慈济' },
  // With a capital: houses and faces have foundations too, and courts hold things in trust.
  { weight: 0.5, words: 'Foundation|Trust|Fund|foundation said' },
  { weight: 0.3, words: '红十字|red cross|red crescent|salvation army|unhcr' },
  // Volunteers are also found in armies and in trials of drugs; the Chinese words are for helpers alone.
  { weight: 0.3, words: '志愿者|志愿服务|义工|志工|义诊' },
  { weight: 0.2, words: 'volunteer' },
  { weight: 0.25, words: '社会组织|社工|社福|残联|妇联|ngo |ngos |non governmental|humanitarian|aid agenc' },
  { weight: 0.25, words: '爱心|希望小学|希望工程|春蕾|食物银行|food bank|hospice' },
  { weight: 0.2, words: '残疾|残障|孤独症|自闭症|csr |social responsibility|underprivileged' },
];
