import { writeEdit, type Database, type EditDone } from '../storage';
import type { Plan } from './plan';
import { categorize, highlight, moveToBin, note, tag, takeFromBin } from './plans/annotate';
import { figure, organization } from './plans/by-hand';
import { mergeClaims, splitClaims } from './plans/claims';
import { cell, changeCollection, collect, newCollection, reorder, uncollect } from './plans/collections';
import { correct } from './plans/correct';
import { confirm, reject, reset } from './plans/decide';
import { listOrganizations } from './plans/list-organizations';
import { alias, classify, mergeOrganizations, splitOrganizations, watch } from './plans/organizations';
import { rate } from './plans/rates';
import { rule } from './plans/rules';
import type { EditAction, EditRequest, EditRequests } from './requests';

/** How each thing that a reader can do changes rows. */
const PLANS: { readonly [A in EditAction]: (request: EditRequests[A]) => Plan | Promise<Plan> } = {
  confirm,
  reject,
  reset,
  correct,
  note,
  tag,
  delete: moveToBin,
  restore: takeFromBin,
  highlight,
  categorize,
  figure,
  organization,
  watch,
  classify,
  alias,
  'list-organizations': listOrganizations,
  'merge-organizations': mergeOrganizations,
  'split-organizations': splitOrganizations,
  'merge-claims': mergeClaims,
  'split-claims': splitClaims,
  'new-collection': newCollection,
  'change-collection': changeCollection,
  collect,
  uncollect,
  reorder,
  cell,
  rule,
  rate,
};

async function planOf<A extends EditAction>(action: A, request: EditRequests[A]): Promise<Plan> {
  return PLANS[action](request);
}

/**
 * Does what the reader asked for and writes it into the journal, in one transaction; several targets are one entry, and so
 * one undo. Asked again, it changes nothing.
 * @param now epoch milliseconds
 * @param within the articles whose rows may be changed; null for all
 */
export async function doEdit(
  database: Database,
  request: EditRequest,
  now: number,
  within: readonly string[] | null = null,
): Promise<EditDone> {
  const plan = await planOf(request.action, request);
  return writeEdit(database, request.action, (rows) => plan(rows, now), now, within);
}
