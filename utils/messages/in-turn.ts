let last: Promise<unknown> = Promise.resolve();

/**
 * Begins when everything that was begun before on this surface has ended, however it ended. The mark that a reader removes is
 * gone before the answer says under which number it can be taken back; an undo in between would take back something else.
 */
export function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const done = last.then(act);
  last = done.catch(() => undefined);
  return done;
}
