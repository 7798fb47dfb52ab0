/** Articles as a reader might collect over years: made up, but the same for the same number, however many are asked for. */

/** @typedef {{ key: string, text: string, metadata: { title: string, site: null, author: null, publishedDate: string } }} GeneratedArticle */

const PLACES =
  '河北 山西 辽宁 吉林 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 四川 贵州 云南 陕西 甘肃 青海'.split(' ');
const WORDS =
  '青禾 白杨 远山 晨光 春晖 仁爱 同心 星火 向阳 长河 明德 和风 博雅 康乐 千帆 初心 沐恩 怀远 安澜 嘉善'.split(' ');
const KINDS = ['公益基金会', '慈善基金会', '慈善总会', '志愿服务协会', '社会工作服务中心'];
const WORKS = ['乡村助学', '大病救助', '养老助餐', '抗洪救灾', '残障康复', '生态植树', '妇女就业', '儿童营养'];

/** Counts of words, places and kinds; every name is used. */
const MOST_ORGANIZATIONS = PLACES.length * WORDS.length * KINDS.length;

/**
 * Numbers between 0 and 1 that look like chance: mulberry32, whose state is 32 bits.
 * @param {number} seed
 */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @param {number} at */
function organizationAt(at) {
  const kind = KINDS[at % KINDS.length] ?? '';
  const word = WORDS[Math.floor(at / KINDS.length) % WORDS.length] ?? '';
  const place = PLACES[Math.floor(at / KINDS.length / WORDS.length) % PLACES.length] ?? '';
  return `${place}${word}${kind}`;
}

/**
 * One article of ten figures or a few more, of two organizations. Few organizations are told of often and most seldom, as in
 * the press; years, bounds and units vary, and every eighth article is another outlet's print of an earlier one.
 * @param {number} at from 0
 * @returns {GeneratedArticle}
 */
export function generateArticle(at) {
  const random = randomFrom(at % 8 === 7 ? at - 7 : at);
  const whole = (/** @type {number} */ low, /** @type {number} */ high) => low + Math.floor(random() * (high - low));
  const one = (/** @type {readonly string[]} */ words) => words[whole(0, words.length)] ?? '';
  // The square of a chance is small more often than not: the first names stand in many articles.
  const organization = () => organizationAt(Math.floor(random() ** 2 * MOST_ORGANIZATIONS));
  const [first, second] = [organization(), organization()];
  const year = whole(2012, 2024);
  const work = one(WORKS);
  const place = one(PLACES);
  const raised = whole(20, 9000);
  const given = Math.max(1, Math.floor(raised * (0.6 + random() * 0.3)));
  const bound = (/** @type {string} */ amount) => one(['', '', '超过', '约', '近']) + amount;
  const text = [
    `${first}公布${year}年${work}账目`,
    '',
    `${first}近日公布了${place}${work}项目的账目。${year}年，${first}募集善款${raised}.${whole(10, 99)}万元，支出${given}万元，其中物资采购${Math.max(1, Math.floor(given / 3))}万元。`,
    '',
    `${year}年，项目受益学生${bound(`${whole(300, 90_000)}名`)}，服务困难家庭${whole(50, 8000)}户，举办活动${whole(3, 400)}场，志愿者参与${bound(`${whole(2, 90)}.${whole(1, 9)}万人次`)}。`,
    '',
    `截至${year}年底，${first}累计支出${Math.ceil(given * (2 + random() * 6))}万元，覆盖${whole(3, 90)}个县。${second}向${first}捐赠${whole(5, 500)}万元，并计划再捐${whole(5, 500)}万元。`,
    '',
    `${second}在${place}建设图书室${whole(3, 80)}间，帮助老人${whole(100, 20_000)}名。慈善组织和志愿者表示，公益项目还将继续。`,
  ].join('\n');
  const month = String(whole(1, 13)).padStart(2, '0');
  return {
    key: `generated-${at}`,
    text,
    metadata: {
      title: `${first}公布${year}年${work}账目`,
      site: null,
      author: null,
      publishedDate: `${year + 1}-${month}-15`,
    },
  };
}
