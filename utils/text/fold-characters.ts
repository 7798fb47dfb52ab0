import { TRADITIONAL_TO_SIMPLIFIED } from './traditional';

/** What the fold table says of a character that is left out: nobody sees it, but it stands inside names and figures. */
export const DROPPED = 1;
/** White space that may end a line or stand between words; what becomes of it depends on what stands beside it. */
export const SPACE = 2;

/** Zero-width space and joiners, marks of direction, soft hyphen, word joiner, byte order mark, carriage return. */
const INVISIBLE = [0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0x00ad, 0xfeff, 0x0d];
const SPACES = [
  0x09, 0x0a, 0x0b, 0x0c, 0x20, 0x85, 0xa0, 0x2002, 0x2003, 0x2007, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x3000,
];

/**
 * Full-width signs that mean their ASCII ones beside a number. Punctuation of sentences (，：；！？ and brackets) stays wide,
 * because the narrow one says something else: 3：2, 7，900.
 */
const WIDE_SIGNS = '％%．.＋+－-／/＄$￥¥＊*～~＃#＆&＝=＜<＞>';

/** For each UTF-16 unit the one that stands for it in folded text; 0 where it stands for itself. */
export const FOLDED = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const pairs of [TRADITIONAL_TO_SIMPLIFIED, WIDE_SIGNS]) {
    for (let at = 0; at < pairs.length; at += 2) table[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1);
  }
  // Full-width digits and letters stand 0xFEE0 above the ASCII ones.
  for (const [first, last] of ['09', 'AZ', 'az'].map((ends) => [ends.charCodeAt(0), ends.charCodeAt(1)])) {
    for (let ascii = first ?? 0; ascii <= (last ?? 0); ascii += 1) table[ascii + 0xfee0] = ascii;
  }
  for (const unit of INVISIBLE) table[unit] = DROPPED;
  for (const unit of SPACES) table[unit] = SPACE;
  return table;
}
