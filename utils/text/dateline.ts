/** How a news item opens: 本报讯, 新华社北京电, （记者 …）. Nothing inside an article reads like it. */
const DATELINE =
  /^[（(【]?(?:本[报報刊网網台臺]\s?[讯訊]|本[报報]\S{0,6}(?:月|日)?[电電]|新[华華]社|中新[网網社]|[（(](?:本[报報])?(?:[^）)\s]{0,6})?(?:记者|記者)|(?:■|●|◎|文\/)?\s?(?:本[报報刊]|[\p{Script=Han}]{2,6}[报報])?(?:见习|實習|实习)?(?:记者|記者|通讯员|通訊員)\s)/u;

/** Whether a line begins as news items do. A headline above it is the strongest sign that an article begins there. */
export const isDateline = (line: string): boolean => DATELINE.test(line);
