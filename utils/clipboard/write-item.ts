/** What became of a copy. `failed`: the browser let nobody write, most often because the window has lost the focus. */
export type Copied =
  | { readonly ok: true; readonly rows: number }
  | { readonly ok: false; readonly code: 'failed'; readonly detail: string };

/** A click lets us write for some five seconds, in which a reader may come back to the window. */
const WAIT_FOR_FOCUS_MS = 4000;

/** Waits until the window has the focus again; false where it does not come in time. */
function whenFocused(): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (isBack: boolean) => {
      clearTimeout(tooLate);
      removeEventListener('focus', come);
      resolve(isBack);
    };
    const come = () => {
      settle(true);
    };
    const tooLate = setTimeout(settle, WAIT_FOR_FOCUS_MS, false);
    addEventListener('focus', come);
  });
}

async function write(forms: Readonly<Record<string, string>>): Promise<void> {
  const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })] as const);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/**
 * Copies one thing in several forms, by their types. Call it from a click: browsers let nobody else write. Where the window
 * has lost the focus in between, it is tried once more when it comes back.
 * @param rows how many rows that are, for the answer
 */
export async function writeItem(forms: Readonly<Record<string, string>>, rows: number): Promise<Copied> {
  try {
    await write(forms).catch(async (error: unknown) => {
      if (document.hasFocus() || !(await whenFocused())) throw error;
      await write(forms);
    });
    return { ok: true, rows };
  } catch (error) {
    return { ok: false, code: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}
