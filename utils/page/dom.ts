/**
 * The properties of a node as its prototype has them. A form's controls shadow them by their names (`<input name=parentNode>`),
 * also in a content script's own world, so that the plain spelling may answer with a control of the page.
 */

type Key<O> = keyof O & string;

function getterOf(prototype: object | null, name: string): ((this: unknown) => unknown) | undefined {
  for (let owner = prototype; owner !== null; owner = Reflect.getPrototypeOf(owner)) {
    const get = Reflect.getOwnPropertyDescriptor(owner, name)?.get;
    if (get !== undefined) return get;
  }
  return undefined;
}

/** Reads one property of one interface. Its getter is looked up when first needed: the command line brings its DOM late. */
function property<O extends object, K extends Key<O>>(owner: () => O, name: K): (node: O) => O[K] {
  let read: ((node: O) => unknown) | undefined;
  return (node) => {
    if (read === undefined) {
      const get = getterOf(owner(), name);
      // A DOM without getters on its prototypes (of a test) has no named access either.
      read = get === undefined ? (target) => Reflect.get(target, name) : (target) => get.call(target);
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the getter found under this name gives what the interface declares
    return read(node) as O[K];
  };
}

const node = () => Node.prototype;
const element = () => Element.prototype;

const nodeTypeOf = property(node, 'nodeType');
export const firstChildOf = property(node, 'firstChild');
export const nextSiblingOf = property(node, 'nextSibling');
export const isConnected = property(node, 'isConnected');

export const dataOf = property(() => CharacterData.prototype, 'data');
const localNameOf = property(element, 'localName');
export const shadowRootOf = property(element, 'shadowRoot');

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (of: Node): of is Element => nodeTypeOf(of) === ELEMENT;
export const isText = (of: Node): of is Text => nodeTypeOf(of) === TEXT;

/** The tag in lower case; also of an XHTML or SVG element. */
export const tagOf = (of: Element): string => localNameOf(of).toLowerCase();

export const attributeOf = (of: Element, name: string): string | null => Element.prototype.getAttribute.call(of, name);

/** Elements below `of` in document order. A selector of ours is never wrong, so this does not throw. */
export const queryAll = (of: Document, selector: string): Element[] => [
  ...Document.prototype.querySelectorAll.call(of, selector),
];

export const bodyOf = property(() => Document.prototype, 'body');
export const documentElementOf = property(() => Document.prototype, 'documentElement');
const viewOf = property(() => Document.prototype, 'defaultView');

/** The style that an element has; `undefined` in a document that is not shown. */
export function styleOf(of: Element, document: Document): CSSStyleDeclaration | undefined {
  return viewOf(document)?.getComputedStyle(of);
}

const contentDocumentOf = property(() => HTMLIFrameElement.prototype, 'contentDocument');
const isFrame = (of: Element): of is HTMLIFrameElement => tagOf(of) === 'iframe';

/** The document in a frame of this origin; null for another's. */
export function frameDocumentOf(frame: Element): Document | null {
  try {
    return isFrame(frame) ? contentDocumentOf(frame) : null;
  } catch {
    // An element of another namespace that only has the name.
    return null;
  }
}
