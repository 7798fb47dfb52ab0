import type { PageFacts } from './evidence';

/** Hosts where somebody reads letters, moves money or signs in. */
const PRIVATE =
  /\/\/((web|ex|e)?mail|outlook|(e|i|net|my|online)?bank(ing)?|pay|accounts?|passport|login)\.|[/.](paypal|alipay|icbc|ccb|abchina|cmbchina|boc)\.c/;
/** Where documents are written, alone or together. */
const EDITORS =
  /\/\/(docs|sheets|slides|drive)\.(google|qq)\.|[/.](feishu\.cn|larksuite\.com|shimo\.im|kdocs\.cn|notion\.so|office\.com|overleaf\.com)[/:]|yuque\.com\/.*\/edit|[?&]action=edit|\/wp-admin\//;

/** Why a page is none of our business, as a code; `undefined` where it may be looked at. Nothing of its text is read for this. */
export function findUntouchable({ url, contentType, isEditor }: PageFacts): string | undefined {
  // Only host and path name a place; what a link carries along behind them may name any.
  if (PRIVATE.test(url.split('?', 1)[0] ?? '')) return 'private';
  if (isEditor || EDITORS.test(url)) return 'editor';
  // Chromium shows a PDF in a page that holds nothing but its viewer.
  return contentType.includes('html') ? undefined : 'file';
}
