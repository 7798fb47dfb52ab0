import { BackupFault, LONGEST_LINE } from '../../export';

/** gzip begins with these two bytes. */
const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** A file that was unpacked by hand is as good as a packed one. */
async function unpacked(
  file: Blob,
  onBytes: (bytes: number) => void,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const counted = file.stream().pipeThrough(counter(onBytes));
  return isGzip(head) ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
}

/** Lets everything through, and says how many bytes that were so far. */
function counter(onBytes: (bytes: number) => void): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      onBytes(bytes);
      controller.enqueue(chunk);
    },
  });
}

/**
 * The lines of a file, packed or not, without their line feeds. A line that is too long ends the reading before it is whole:
 * what a small file unpacks to has no other bound.
 * @param onBytes hears how many bytes of the file have been read
 * @throws BackupFault where the file cannot be unpacked or is not UTF-8
 */
export async function* readLines(file: Blob, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  let lines = 0;
  let rest = '';
  const reader = (await unpacked(file, onBytes)).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (;;) {
      const chunk = await take(lines + 1, async () => {
        const { done, value } = await reader.read();
        return done ? { done, text: decoder.decode() } : { done, text: decoder.decode(value, { stream: true }) };
      });
      const pieces = (rest + chunk.text).split('\n');
      rest = pieces.pop() ?? '';
      for (const piece of pieces) {
        lines += 1;
        yield piece;
      }
      if (rest.length > LONGEST_LINE) throw new BackupFault('line-too-long', lines + 1);
      if (chunk.done) break;
    }
    if (rest !== '') yield rest;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** What the streams throw says little; the file is cut off or spoilt where they stop. */
async function take<T>(line: number, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new BackupFault('truncated', line, error instanceof Error ? error.message : '');
  }
}
