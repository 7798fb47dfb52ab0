/**
 * `node tests/corpus/build.mjs`: writes NAME.txt and NAME.gold.json of every marked source, then checks them all.
 * With `--check` nothing is written. With `--leftovers` it also prints the numbers that are neither figure nor trap
 * and the words that end as names do, to find what was missed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findLeftovers, findMistakes, findUnlisted } from './check.mjs';
import { printGold, readMarked } from './marked.mjs';

const here = new URL('.', import.meta.url);
const checkOnly = process.argv.includes('--check');
const wantsLeftovers = process.argv.includes('--leftovers');
const only = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));

const names = readdirSync(new URL('source/zh/', here))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length))
  .filter((name) => only.length === 0 || only.includes(name))
  .sort();

let mistakes = 0;
const counts = { articles: 0, characters: 0, figures: 0, organizations: 0 };
for (const name of names) {
  const { text, gold } = readMarked(name, readFileSync(new URL(`source/zh/${name}.txt`, here), 'utf8'));
  const written = { text: new URL(`zh/${name}.txt`, here), gold: new URL(`zh/${name}.gold.json`, here) };
  const found = findMistakes(text, gold);
  if (
    checkOnly &&
    (readFileSync(written.text, 'utf8') !== text || readFileSync(written.gold, 'utf8') !== printGold(gold))
  ) {
    found.push('differs from its source: build again');
  }
  for (const mistake of found) console.log(`${name}: ${mistake}`);
  mistakes += found.length;
  if (!checkOnly) {
    writeFileSync(written.text, text);
    writeFileSync(written.gold, printGold(gold));
  }
  if (wantsLeftovers && gold.charity) {
    console.log(
      `${name} (${text.length}): ${findLeftovers(text, gold).join('  ')}\n  ${findUnlisted(text, gold).join('  ')}`,
    );
  }
  counts.articles += 1;
  counts.characters += text.length;
  counts.figures += gold.figures.length;
  counts.organizations += gold.orgs.length;
}
console.log(
  `${counts.articles} articles, ${counts.characters} characters, ${counts.figures} figures, ${counts.organizations} organizations, ${mistakes} mistakes`,
);
process.exitCode = mistakes > 0 ? 1 : 0;
