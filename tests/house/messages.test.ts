import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLiteralWords, findUnusedKeys, placeholdersOf, type Messages } from './messages';
import { readSourceFiles } from './source-files';

const ROOT = resolve(import.meta.dirname, '../..');

const TABLES = 'utils/i18n/messages';
const LANGUAGES = ['zh-hans', 'zh-hant', 'en'];

/** The tables of every chapter, Chinese first. The common one has no name: its tables are called by their language. */
const CHAPTERS = new Map<string, Messages[]>();
for (const language of LANGUAGES) {
  for (const file of readdirSync(resolve(ROOT, TABLES))) {
    const found = new RegExp(`^(?:(\\w+)-)?${language}\\.ts$`).exec(file);
    if (found === null) continue;
    const [, chapter = ''] = found;
    const [table = {}] = Object.values((await import(resolve(ROOT, TABLES, file))) as Record<string, Messages>);
    CHAPTERS.set(chapter, [...(CHAPTERS.get(chapter) ?? []), table]);
  }
}

const sources = Object.fromEntries(
  Object.entries(readSourceFiles()).filter(([path]) => !path.startsWith('utils/i18n/messages/')),
);

const shape = (messages: Messages) =>
  Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, placeholdersOf(message)]));

describe.each([...CHAPTERS])('the chapter %j', (_name, [first = {}, ...others]) => {
  it('says the same in every language: equal keys with equal placeholders', () => {
    expect(Object.keys(first).length).toBeGreaterThan(5);
    for (const other of others) expect(shape(other)).toEqual(shape(first));
  });

  it('says nothing that nobody asks for', () => {
    expect(findUnusedKeys(Object.keys(first), sources)).toEqual([]);
  });
});

it('has every chapter in every language', () => {
  expect(CHAPTERS.size).toBeGreaterThan(2);
  for (const [chapter, tables] of CHAPTERS) expect(tables, chapter).toHaveLength(LANGUAGES.length);
});

/** Texts that are data: the sample that is to be read, in the language that it is in. */
const DATA = new Set(['entrypoints/welcome/sample.ts']);
/** What is written alike in every language. */
const EVERYWHERE = new Set(['example.org', 'SHA-256']);

it('has no words for readers in its code', () => {
  const found = Object.entries(sources)
    .filter(([path]) => /^(components|entrypoints)\//.test(path) && !DATA.has(path))
    .flatMap(([path, source]) => findLiteralWords(path, source).map((words) => `${path}: ${words}`));
  expect(found.filter((words) => !EVERYWHERE.has(words.replace(/^.*: /, '')))).toEqual([]);
});

describe('these guards', () => {
  it('see a key that nobody asks for, and those that a template asks for', () => {
    const code = { 'a.ts': "t('a.one'); t(`b.${code}`); t(`c.${x}All`); t(`${a}.x`)" };
    expect(findUnusedKeys(['a.one', 'a.two', 'b.two', 'c.fewAll', 'c.few', 'd.x'], code)).toEqual([
      'a.two',
      'c.few',
      'd.x',
    ]);
  });

  const written: [what: string, source: string][] = [
    ['text', 'const a = <p>Hello</p>;'],
    ['Chinese text', 'const a = <p>你好</p>;'],
    ['a title', 'const a = <p title="Hello" />;'],
    ['a label for the ear', 'const a = <button aria-label="Close">×</button>;'],
    ['Chinese in a string', "say('已复制');"],
  ];
  it.each(written)('see %s in code', (_what, source) => expect(findLiteralWords('a.tsx', source)).toHaveLength(1));

  it('let signs, classes and names be', () => {
    expect(findLiteralWords('a.tsx', 'const a = <p class="quiet" role="status">{t("a")} · ×</p>;')).toEqual([]);
  });
});

interface BrowserMessage {
  readonly message: string;
  readonly description: string;
  readonly placeholders?: object;
}

const LOCALES = ['en', 'zh_CN', 'zh_TW'];
const readLocale = (name: string) =>
  JSON.parse(readFileSync(resolve(ROOT, `public/_locales/${name}/messages.json`), 'utf8')) as Record<
    string,
    BrowserMessage
  >;

describe.each(LOCALES)("the browser's messages in %s", (name) => {
  const messages = readLocale(name);

  it('are those of the other languages, each with its placeholders and a word for translators', () => {
    const english = readLocale('en');
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    for (const [key, { description, placeholders, message }] of Object.entries(messages)) {
      expect(placeholders, key).toEqual(english[key]?.placeholders);
      expect(description, key).not.toBe('');
      expect(message, key).not.toBe('');
    }
  });

  it('are all asked for', () => {
    const asked = [...Object.values(sources), readFileSync(resolve(ROOT, 'wxt.config.ts'), 'utf8')].join('\n');
    const unused = Object.keys(messages).filter(
      (key) => !asked.includes(`'${key}'`) && !asked.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });

  it('fit into the stores: a name of 75 characters, a summary of 132', () => {
    expect(messages['extensionName']?.message.length).toBeLessThanOrEqual(75);
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});
