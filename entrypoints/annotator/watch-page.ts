import { HOST_NAME } from '../../utils/page';

/** Attributes by which pages show and hide what they hold. */
const SHOWING = ['class', 'style', 'hidden', 'aria-hidden', 'open'];

const WHAT: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: SHOWING,
};

export interface PageEvents {
  /** Text may have changed. Called before the page is painted again. */
  readonly onText: () => void;
  /** Text or what is shown of it may have changed. */
  readonly onChange: () => void;
}

export interface PageWatch {
  /** Watches these trees beside the document: shadow roots and frames tell their changes to nobody outside. */
  readonly watchTrees: (trees: readonly Node[]) => void;
  readonly stop: () => void;
}

/** Our own host comes and goes: that is no change of the page. */
function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(({ nodeName }) => nodeName.toLowerCase() === HOST_NAME);
}

/** Follows what the page does to its text. */
export function watchPage(document: Document, { onText, onChange }: PageEvents): PageWatch {
  const observer = new MutationObserver((all) => {
    const records = all.filter((record) => !isOurs(record));
    if (records.length === 0) return;
    if (records.some(({ type }) => type !== 'attributes')) onText();
    onChange();
  });
  let watched: readonly Node[] = [];
  observer.observe(document, WHAT);
  // What a frame holds comes later than the frame. Loading does not bubble, but it is captured.
  const onLoad = ({ target }: Event) => {
    if (target instanceof HTMLIFrameElement) onChange();
  };
  document.addEventListener('load', onLoad, true);
  return {
    watchTrees: (trees) => {
      if (trees.length === watched.length && trees.every((tree, at) => watched[at] === tree)) return;
      watched = trees;
      // An observer lets go of single nodes only together with all others.
      observer.disconnect();
      for (const root of [document, ...trees]) observer.observe(root, WHAT);
    },
    stop: () => {
      observer.disconnect();
      document.removeEventListener('load', onLoad, true);
    },
  };
}
