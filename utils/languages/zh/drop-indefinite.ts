import type { Candidate, PreparedArticle, Refiner } from '../types';
import { countedNoun } from './counted-noun';

const SINGLE = /^[一两二三四五六七八九]$/u;
const NUMERAL = /[一二两三四五六七八九十百千万亿\d]/u;
/** Said in passing with a small number: 三次提升, 四条建议, 两种路径. */
const PASSING = new Set(
  '次|组|条|种|类|样|面|方|句|字|车次|层|道|点|架|处|对|轮|番|口|头|部|步|块|顿|片|副|批|首|篇|座|国'.split('|'),
);
/** 一 counts only in a list of things: 救护车一辆、. */
const LISTED_BEFORE = /[\p{sc=Han}A-Z]$/u;
const LISTED_AFTER = /^(?:[，、；。）\n]|$)/u;
const LISTABLE = new Set('辆|台|套|间|座|所|栋|幢|艘|架|部|顶|副|张|块'.split('|'));
/** 捐赠两部呼吸机: things that a noun names are counted, however few. */
const THINGS = new Set('部|架|副|片|块|口'.split('|'));
const kindOfNoun = (text: string, candidate: Candidate) => countedNoun(text, candidate)?.kind;
const NO_NOUN_BEFORE = /[的了是有着过为这那每某同另第各到在成又再仅只唯接比个去来看像如算用给]$/u;
/** 这三家, 该两所, 上述四个: what was counted before. */
const REFERENCE_BEFORE = /(?:[这那该哪此每某同另各上下首前后头近新]|其他|上述|以上|其余|另外|前面|同一|唯)$/u;

function isSingle({ text }: PreparedArticle, { at, value }: Candidate): boolean {
  return value < 10 && SINGLE.test(text.charAt(at)) && !NUMERAL.test(text.charAt(at + 1));
}

/** An article or a passing word, and no count: 一名队员, 这两家, 三次提升. */
function isIndefinite(candidate: Candidate, article: PreparedArticle): boolean {
  const { text } = article;
  const { at, start, end, unit, kind } = candidate;
  if (unit === null || !isSingle(article, candidate) || kind === 'ratio' || kind === 'money') return false;
  const before = text.slice(Math.max(0, start - 2), start);
  const isListed =
    LISTED_BEFORE.test(before) && !NO_NOUN_BEFORE.test(before) && LISTED_AFTER.test(text.slice(end, end + 1));
  if (text.charAt(at) === '一') {
    return !LISTABLE.has(unit) || !isListed;
  }
  if (isListed && unit !== '次') return false;
  if (REFERENCE_BEFORE.test(before)) return true;
  if (PASSING.has(unit)) return !(THINGS.has(unit) && kindOfNoun(text, candidate) === 'goods');
  if (unit !== '个' && unit !== '项') return false;
  const noun = countedNoun(text, candidate);
  return noun === undefined || noun.kind === 'other' || noun.kind === 'people' || noun.word === '月';
}

export const dropIndefinite: Refiner = (candidates, article) =>
  candidates.filter((candidate) => !isIndefinite(candidate, article));
