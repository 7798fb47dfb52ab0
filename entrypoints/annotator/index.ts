import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAnnotator, type Annotator } from './annotator';

/** The instance at work in this page hangs on the global of our own world, which the page does not see. */
const RUNNING = Symbol.for('charity-tally.annotator');

const isAnnotator = (value: unknown): value is Annotator =>
  typeof value === 'object' && value !== null && 'again' in value && 'isGone' in value && 'stop' in value;

/** Injected where the gate says charity news: reads the article, sends it, paints what comes back. */
export default defineUnlistedScript(() => {
  const running: unknown = Reflect.get(globalThis, RUNNING);
  // The background asks whenever the page was judged again, or somebody wants it read.
  if (isAnnotator(running) && !running.isGone()) {
    running.again();
    return;
  }
  // What an extension that was updated has left behind goes before the new one paints.
  if (isAnnotator(running)) running.stop();
  Reflect.set(
    globalThis,
    RUNNING,
    startAnnotator(document, () => Reflect.deleteProperty(globalThis, RUNNING)),
  );
});
