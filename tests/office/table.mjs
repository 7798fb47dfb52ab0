/** What a reader might collect, and what a page might hide in it. */
const HOSTILE = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '=HYPERLINK("http://evil.example","x")',
  '＝1+1',
  '＋１',
  '－1+2',
  '＠SUM(A1)',
  ' =1+1',
  '"=1+1"',
  "'=1+1",
  '甲,=1+1',
  '甲;=1+1',
  '甲|=cmd|"/c calc"!A1',
  '\t=1+1',
  '\r\n=1+1',
  '=cmd|"/c calc"!A1',
  '-12.5%',
  '−5',
  '+86 10 1234 5678',
];
const PLAIN = [
  '北京慈弘慈善基金会',
  '280多万人次',
  '「累計受益」超過1,400萬人次',
  '他说：“好”，"真的"',
  '00123',
  '110105198001011234',
  '123456789012345678901234567890',
  '3-5',
  '2024/4',
  '1e5',
  '<b>粗体</b> & <script>alert(1)</script>',
  '第一行\n第二行',
  '𠮷野家 ☂️',
  'TRUE',
];
const NUMBERS = [2_800_000, -12.5, 0, 0.1, 2_188_000_000, 1.0001, 99_999_999_999, 12_345_678.9];
const DAYS = ['2024-04-25', '1999-12-31', '2024-02-29'];

const texts = [...PLAIN, ...HOSTILE];

export const TABLE = {
  headers: ['机构', '数值', '原文', '日期', '空'],
  rows: texts.map((text, at) => [
    `机构${at + 1}`,
    NUMBERS[at % NUMBERS.length] ?? null,
    text,
    { date: DAYS[at % DAYS.length] ?? '' },
    null,
  ]),
};

export const SOURCES = {
  headers: ['标题', '网址'],
  rows: [['京津冀协同发展，社会组织如何深入参与', 'https://www.gongyishibao.com/html/1.html']],
};
