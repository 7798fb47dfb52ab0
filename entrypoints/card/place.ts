/** Between the words and the card, and between the card and the edge of the window, in px. */
const GAP = 6;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** What the card may be high without covering its words: beyond it scrolls inside. */
  readonly maxHeight: number;
}

/** Puts a card under its words, or above them where there is more room: never over them, and never out of the window. */
export function placeCard(words: Box, card: Size, view: Size): CardPlace {
  const left = Math.max(GAP, Math.min(words.left, view.width - card.width - GAP));
  const roomBelow = view.height - words.bottom - 2 * GAP;
  const roomAbove = words.top - 2 * GAP;
  const isBelow = card.height <= roomBelow || roomBelow >= roomAbove;
  const maxHeight = Math.max(0, isBelow ? roomBelow : roomAbove);
  const height = Math.min(card.height, maxHeight);
  return { left, top: isBelow ? words.bottom + GAP : words.top - GAP - height, maxHeight };
}
