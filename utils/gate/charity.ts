import type { Subject } from './subject';

/** Words of giving itself. */
export const CHARITY: readonly Subject[] = [
  { weight: 0.4, words: '慈善|行善|善心|善意' },
  // Many an article asks a charity what it thinks of another matter.
  { weight: 0.2, words: 'charit' },
  { weight: 0.2, words: '公益|philanthrop|grantee' },
  { weight: 0.5, words: 'nonprofit|non profit|not for profit|social enterprise' },
  { weight: 0.35, words: '捐|donat|donor', isAct: true },
  {
    weight: 0.4,
    words:
      '善款|募款|筹款|筹得|筹集|募集|义卖|众筹|fundrais|raise money|has raised|have raised|been raised|raised for|zakat|memorial fund|radiothon|telethon|bucket collection|rattling tins|collecting tin',
    isAct: true,
  },
  {
    weight: 0.25,
    words:
      'appeal|crowdfund|legac|bequ|endow|good cause|proceeds|in aid of|in her will|in his will|her will gives|his will gives|life savings|entire estate|estate to',
  },
  {
    weight: 0.2,
    words:
      'gift of|million gift|largest gift|biggest gift|would give|generous|grants|grant |the foundation |foundation has|hospital foundation|hospital s foundation|foundation president|foundation chair',
  },
  { weight: 0.4, words: '基金会|壹基金|慈济|助学金|family foundation|community foundation' },
  // With a capital, inside a sentence: houses and faces have foundations too, and courts hold things in trust.
  { weight: 0.4, words: 'Foundation|Trust|Fund|foundation said' },
  {
    weight: 0.35,
    words: '红十字|red cross|red crescent|salvation army|unhcr|unicef|oxfam|save the children|家扶',
  },
  {
    weight: 0.45,
    words: 'rotary|lions club|world vision|united way|habitat for|caritas|islamic relief|jockey club|langar|gurdwara',
  },
  // Volunteers are also found in armies and in trials of drugs; the Chinese words are for helpers alone.
  { weight: 0.3, words: '志愿者|志愿服务|义工|志工|义诊' },
  { weight: 0.1, words: 'volunteer' },
  { weight: 0.3, words: '社会组织|社工|社福|残联|妇联|民非|社会力量|民间救援|蓝天救援' },
  { weight: 0.45, words: 'ngo |ngos |non governmental|humanitarian|aid agenc|relief fund' },
  {
    weight: 0.15,
    words: '爱心|法律援助|希望小学|希望工程|春蕾|食物银行|food bank|hospice|好心人|soup kitchen|air ambulance',
  },
  { weight: 0.15, words: '残疾|残障|孤独症|自闭症|聋|盲人|听障|视障|脑瘫' },
  // What those who protect nature do beside the state.
  { weight: 0.15, words: '自然教育|巡护|保护小区|环保组织|净滩' },
  // Who works for nothing, or pays for it himself.
  { weight: 0.15, words: '自掏腰包|分文不取|不图回报|不求回报|unpaid|pay nothing|draws a wage|own pocket|spare time' },
  { weight: 0.4, words: 'csr |social responsibility|社会责任|pro bono', isAct: true },
  {
    weight: 0.3,
    words:
      '认捐|认购|认养|赠与|无偿|不要钱|不留名|没有留名|汇款单|free of c|free meal|well wisher|anonymous|eye camp|free clinic|hospital ship|cleft ',
  },
];
