import { keepLast } from '../../text';
import type { Candidate, PreparedArticle, Refiner } from '../types';
import { levelLengthAt, placeLengthAt } from './organizations/places';

const NUMERAL = /^[一二三四五六七八九十百千万两]$/u;
const HAN = /\p{Script=Han}/u;
/** 九台区, 二道江区: no table has districts, and what is counted so has none of its own. */
const DISTRICT = /^[一二三四五六七八九][台门道步方里营]\p{Script=Han}?[县区市](?![级政场民委直域])/u;
/** 昌平区|三里屯街道: a level after which a smaller place is named. */
const BEHIND_LEVEL = /[省市县区州旗盟镇乡]$/u;
const SMALL_PLACE = /^[\p{Script=Han}]{0,2}?(?:[镇乡](?![镇村亲间土])|街道|社区)/u;

/** 三台县, 七台河, and 三台 in an article on that county; 云阳县|三坝乡, though no table has it. */
function isPlaceName({ text }: PreparedArticle, { at, end }: Candidate): boolean {
  if (!NUMERAL.test(text.charAt(at))) return false;
  const length = placeLengthAt(text, at);
  if (at + length > end) return true;
  if (at + length === end && !HAN.test(text.charAt(end))) return isNamed(text, text.slice(at, end));
  if (DISTRICT.test(text.slice(at, at + 5))) return true;
  return BEHIND_LEVEL.test(text.slice(at - 1, at)) && SMALL_PLACE.test(text.slice(end, end + 5));
}

/** Whether an article has the place with its level; asked once for each, as often as an article may hold it. */
function isNamed(text: string, stem: string): boolean {
  const known = namedIn(text);
  const before = known.get(stem);
  if (before !== undefined) return before;
  let is = false;
  for (let at = text.indexOf(stem); at >= 0 && !is; at = text.indexOf(stem, at + 1))
    is = levelLengthAt(text, at + stem.length) > 0;
  known.set(stem, is);
  return is;
}
const namedIn = keepLast((_text: string) => new Map<string, boolean>());

/** 渭源、临洮|两县: how many there are of what stands before it, and no figure. */
const APPOSED = /[、和与及]\p{Script=Han}{2,8}$/u;
const PLACES = /^两(?:省|省份|省区|市|地|县|县区|区县|县市|市县|区|州|旗|镇|乡|村|国)$/u;
const REACH = 10;

const isApposed = ({ text }: PreparedArticle, { at, start, end }: Candidate): boolean =>
  at === start && PLACES.test(text.slice(start, end)) && APPOSED.test(text.slice(Math.max(0, start - REACH), start));

/** Numerals that belong to a place or only sum up places just named. */
export const dropPlaces: Refiner = (candidates, article) =>
  candidates.filter((candidate) => !isPlaceName(article, candidate) && !isApposed(article, candidate));
