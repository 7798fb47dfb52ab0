import { attributeOf } from './dom';

/** Whether a style shows what it applies to. A page or part that is faded out is not seen. */
export function isShown(style: CSSStyleDeclaration | undefined): boolean {
  return style === undefined || (!/^(?:hidden|collapse)$/u.test(style.visibility) && style.opacity !== '0');
}

/** Text that is there for screen readers alone, or to fool machines, has no room on the screen. */
function hasNoRoom(style: CSSStyleDeclaration): boolean {
  if (style.fontSize === '0px') return true;
  const isClipped = style.overflowX === 'hidden' || style.overflow === 'hidden' || style.overflow === 'clip';
  if (isClipped && /^[01]px$/u.test(style.height)) return true;
  if (isClipped && /^[01]px$/u.test(style.width)) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return /^-\d{4,}/u.test(style.textIndent);
  return style.clip.startsWith('rect(0') || /^-\d{4,}/u.test(style.left) || /^-\d{4,}/u.test(style.top);
}

/**
 * Whether an element and all below it are hidden from a reader. What a closed `<details>` holds is not: it is one click away,
 * and no style of its own hides it.
 * @param ignoresVisibility the page hides its whole body while it loads
 */
export function isHidden(
  element: Element,
  style: CSSStyleDeclaration | undefined,
  ignoresVisibility: boolean,
): boolean {
  if (attributeOf(element, 'hidden') !== null && style?.display !== 'block') return true;
  if (attributeOf(element, 'aria-hidden') === 'true') return true;
  if (style === undefined) return false;
  if (style.display === 'none') return true;
  return (!ignoresVisibility && !isShown(style)) || hasNoRoom(style);
}
