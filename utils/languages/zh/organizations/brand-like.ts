import { TRADES } from './heads';

/** The browser's dictionary of everyday words: asked for the few characters only that stand where a giver would, and opened then. */
let dictionary: Intl.Segmenter | undefined;
function piecesOf(name: string): readonly string[] {
  dictionary ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...dictionary.segment(name)].map(({ segment }) => segment);
}

/** 食品, 糖业 at the end of a name tell what the company deals in. */
const TRADE_ENDING = new RegExp(String.raw`^\p{Script=Han}{2,4}?(?:${TRADES.replaceAll(' ', '|')})$`, 'u');

/** Whether characters are no everyday words, as the names of companies often are: 法士特, 利欧; but 邻居, 老伴 are. */
export function isBrandLike(name: string): boolean {
  if (EVERYDAY_FIRST.has(name.charAt(0))) return false;
  if (TRADE_ENDING.test(name)) return true;
  const pieces = piecesOf(name);
  return pieces.filter(({ length }) => length === 1).length >= 2 || isOddPair(pieces);
}

/** 五|菱, 螺|霸王: at the beginning a character that is no word of its own. */
const isOddPair = (pieces: readonly string[]): boolean => pieces.length > 1 && pieces[0]?.length === 1;
const EVERYDAY_FIRST = new Set(
  '老小大阿新旧好多少本该这那一两三村县镇乡市省区校院厂店家男女爷奶爸妈爹娘哥姐弟妹我你他她它们人',
);
