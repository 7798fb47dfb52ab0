import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCompanion } from '../../utils/page';
import { startCards } from './start-cards';

/** Injected beside the annotator when the reader first points at a mark or selects words: card and selection bar. */
export default defineUnlistedScript(() => {
  offerCompanion(startCards);
});
