/**
 * `node tests/corpus/build.mjs`: writes NAME.txt and NAME.gold.json of every marked source, then checks them all.
 * With `--check` nothing is written. With `--leftovers` it also prints the numbers that are neither figure nor trap
 * and the words that end as names do, to find what was missed. With `--figures` it lists the
 * figures that a tally has to judge, numbered.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findLeftovers, findMistakes, findUnlisted } from './check.mjs';
import { printGold, readMarked } from './marked.mjs';
import { listFigures, readTally } from './tally.mjs';

const here = new URL('.', import.meta.url);
const checkOnly = process.argv.includes('--check');
const wantsLeftovers = process.argv.includes('--leftovers');
const wantsFigures = process.argv.includes('--figures');
const only = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));

/** A folder a language; articles of it are in that language where their head says no other. */
const FOLDERS = /** @type {const} */ ({ zh: 'zh-Hans', en: 'en' });

const sources = Object.entries(FOLDERS).flatMap(([folder, lang]) =>
  readdirSync(new URL(`source/${folder}/`, here))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ folder, lang, name: file.slice(0, -'.txt'.length) }))
    .filter(({ name }) => only.length === 0 || only.includes(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1)),
);

let mistakes = 0;
const counts = { articles: 0, characters: 0, figures: 0, organizations: 0, tallies: 0 };
for (const { folder, lang, name } of sources) {
  const { text, gold } = readMarked(name, readFileSync(new URL(`source/${folder}/${name}.txt`, here), 'utf8'), lang);
  const written = { text: new URL(`${folder}/${name}.txt`, here), gold: new URL(`${folder}/${name}.gold.json`, here) };
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
  const tallySource = new URL(`source/${folder}/${name}.tally`, here);
  if (wantsFigures) console.log(`\n== ${name}\n${listFigures(gold).join('\n')}`);
  if (existsSync(tallySource)) {
    const tally = `${JSON.stringify(readTally(gold, readFileSync(tallySource, 'utf8')), null, 2)}\n`;
    const path = new URL(`${folder}/${name}.tally.json`, here);
    if (!checkOnly) writeFileSync(path, tally);
    else if (readFileSync(path, 'utf8') !== tally) {
      mistakes += 1;
      console.log(`${name}: the tally differs from its source: build again`);
    }
    counts.tallies += 1;
  }
  counts.articles += 1;
  counts.characters += text.length;
  counts.figures += gold.figures.length;
  counts.organizations += gold.orgs.length;
}
console.log(
  `${counts.articles} articles, ${counts.characters} characters, ${counts.figures} figures, ${counts.organizations} organizations, ${counts.tallies} tallies, ${mistakes} mistakes`,
);
process.exitCode = mistakes > 0 ? 1 : 0;
