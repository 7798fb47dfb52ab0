import inner from '../../components/card/card.css?inline';
import outer from './in-page.css?inline';

/** What a card looks like in a page: where it stands, and what stands on it, which the panel has as well. */
export const CARD_STYLE = `${outer}${inner}`;
