import type { Language } from '../../utils/model';

/** An article to try things on: a headline and its paragraphs. */
export interface SampleArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Of our own wording, and of organizations that there are not. */
export const SAMPLES: Readonly<Record<Language, SampleArticle>> = {
  'zh-Hans': {
    title: '青禾阅读基金会：十年建起312间乡村书屋',
    paragraphs: [
      '青禾阅读基金会日前公布十年账目：累计募集善款1.2亿元，在6个省建成乡村书屋312间，到书屋看书的有280多万人次。',
      '2023年，青禾阅读基金会投入资金800余万元，为近200所小学送去图书36万册，受益学生约11.7万人。',
      '向阳志愿服务联合会派出志愿者1200名，在书屋举办读书会150场。两家机构计划明年再建书屋50间。',
    ],
  },
  'zh-Hant': {
    title: '青禾閱讀基金會：十年建起312間鄉村書屋',
    paragraphs: [
      '青禾閱讀基金會日前公布十年帳目：累計募集善款1.2億元，在6個省建成鄉村書屋312間，到書屋看書的有280多萬人次。',
      '2023年，青禾閱讀基金會投入資金800餘萬元，為近200所小學送去圖書36萬冊，受益學生約11.7萬人。',
      '向陽志願服務聯合會派出志願者1200名，在書屋舉辦讀書會150場。兩家機構計劃明年再建書屋50間。',
    ],
  },
  en: {
    title: 'Greenfield Reading Foundation opens its 312th village library',
    paragraphs: [
      'The Greenfield Reading Foundation has raised £12 million over ten years and built 312 village libraries, which have had more than 2.8 million visits.',
      'In 2023 the foundation gave nearly £800,000 to 200 primary schools and reached about 117,000 pupils.',
      'The Northside Volunteers Association sent 1,200 volunteers and held 150 reading events. Next year the two plan to build 50 village libraries.',
    ],
  },
};

/** The article as one text, as the extraction reads it. */
export const textOf = ({ title, paragraphs }: SampleArticle) => [title, ...paragraphs].join('\n\n');
