import { mkdtempSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, inject, it } from 'vitest';
import { IS_SOAK } from '../support/soak';
import { BackupWriter } from '../../utils/export';
import { SOURCE } from '../components/rows';
import { readDatabase } from './support/database';
import { openSession, type Session } from './support/session';

/** So many that merging them takes seconds, of which the first is enough to see it begun. */
const ARTICLES = 6000;

const profile = mkdtempSync(join(inject('profiles'), 'killed-'));
let session: Session | undefined;
afterEach(async () => {
  await session?.close();
});

function backup(): Buffer {
  const writer = new BackupWriter();
  const lines = [writer.header({ schema: 2, program: '0.1.0', createdAt: '2024-05-20T00:00:00.000Z' })];
  for (let at = 0; at < ARTICLES; at += 1) {
    const url = `https://www.gongyishibao.com/html/${at}.html`;
    const id = String(at).padStart(64, '0');
    lines.push(writer.row('sources', { ...SOURCE, id, url, canonicalUrl: url, contentHash: id }));
  }
  return Buffer.from([...lines, writer.trailer()].join(''));
}

/** The browser that uses the profile writes its machine and number there; it was started by this test. */
const pidOf = (): number => Number(/\d+$/u.exec(readlinkSync(join(profile, 'SingletonLock')))?.[0]);

const openTransfer = async () => {
  session = await openSession({ pages: {}, profile });
  return { session, page: await session.openOwn('review.html?view=transfer') };
};

it.runIf(IS_SOAK)(
  'an import in which the browser is killed leaves nothing, and is done again after the restart',
  { timeout: 180_000 },
  async () => {
    const first = await openTransfer();
    const file = { name: 'backup.jsonl', mimeType: 'application/jsonl', buffer: backup() };
    await first.page.getByLabel('文件').setInputFiles(file);
    await first.page.getByRole('button', { name: '并入' }).click({ timeout: 120_000 });
    // Some of it is merged, and not all.
    await first.page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0, undefined, {
      polling: 5,
    });
    process.kill(pidOf(), 'SIGKILL');
    await first.session.close().catch(() => undefined);

    const second = await openTransfer();
    expect((await readDatabase(second.session)).sources).toEqual([]);
    await second.page.getByRole('button', { name: '并入' }).click();
    await second.page.getByText(`已并入 ${ARTICLES.toLocaleString('zh')} 行。`).waitFor({ timeout: 120_000 });
    expect((await readDatabase(second.session)).sources).toHaveLength(ARTICLES);
  },
);
