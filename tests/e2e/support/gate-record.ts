import type { Page } from 'playwright-core';
import type { GateDecision } from '../../../utils/model';
import { tabIdOf, type Session } from './session';

/** What the background knows of a tab's page, as it lies in the browser's session storage. */
export interface GateRecord {
  readonly url: string;
  readonly decision: GateDecision | null;
}

/** @returns undefined where nothing is known of the tab */
export async function readGateRecord(session: Session, page: Page): Promise<GateRecord | undefined> {
  const key = `tab:${await tabIdOf(session, page)}`;
  const stored = await session.backstage.evaluate((name) => chrome.storage.session.get(name), key);
  return (stored as Record<string, GateRecord | undefined>)[key];
}

/** The verdict on what a page shows at this address; 'none' as long as there is none. */
export async function verdictOf(session: Session, page: Page): Promise<string> {
  const record = await readGateRecord(session, page);
  return record?.url === page.url() ? (record.decision?.verdict ?? 'none') : 'none';
}
