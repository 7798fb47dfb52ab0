import { call } from '../../utils/messages';
import { startCompanion, type Companion, type Scene } from '../../utils/page';
import { markAt } from '../../utils/paint';

/** Whether the reader has selected words of the page. */
const hasSelection = (document: Document) => document.getSelection()?.isCollapsed === false;

/**
 * Brings card and selection bar into the page when they are first needed: most articles are read without, and then nothing
 * of them is parsed. Once they are there they listen for themselves.
 */
export class CompanionCaller {
  readonly #scene: Scene;
  readonly #waiting = new AbortController();
  #called: Promise<Companion | undefined> | undefined;
  #companion: Companion | undefined;
  #isStopped = false;

  constructor(scene: Scene) {
    this.#scene = scene;
    const { document } = scene;
    const options = { signal: this.#waiting.signal, capture: true, passive: true };
    document.addEventListener(
      'pointermove',
      ({ isTrusted, buttons, clientX: x, clientY: y }) => {
        const isAimed = isTrusted && buttons === 0 && markAt(scene.placed(), x, y) !== undefined;
        if (isAimed) void this.call().then((companion) => companion?.point(x, y));
      },
      options,
    );
    const onSelect = ({ isTrusted }: Event) => {
      if (isTrusted && scene.parts().length > 0 && hasSelection(document))
        void this.call().then((companion) => companion?.select());
    };
    document.addEventListener('pointerup', onSelect, options);
    document.addEventListener('keyup', onSelect, options);
  }

  /** Card and selection bar; `undefined` where they cannot be had, as when the extension is gone. */
  call(): Promise<Companion | undefined> {
    this.#called ??= this.#bring();
    return this.#called;
  }

  async #bring(): Promise<Companion | undefined> {
    const { ok } = await call('script.wanted', { script: 'card' });
    const companion = ok && !this.#isStopped ? startCompanion(this.#scene) : undefined;
    if (companion === undefined) this.#called = undefined;
    else this.#waiting.abort();
    this.#companion = companion;
    return companion;
  }

  /** The marks are others now. */
  refresh(): void {
    this.#companion?.refresh();
  }

  stop(): void {
    this.#isStopped = true;
    this.#waiting.abort();
    this.#companion?.stop();
  }
}
