/** CRC-32 as gzip and PNG have it (reflected, 0xEDB88320): tells that a line was changed, not by whom. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** Feeds one byte; `state` begins as -1 and is inverted at the end. */
const feed = (state: number, byte: number) => (state >>> 8) ^ (TABLE[(state ^ byte) & 0xff] ?? 0);

/** CRC-32 of a text's UTF-8 bytes, in eight hex digits. The text must hold no halves of characters, as JSON writes none. */
export function crc32(text: string): string {
  let state = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code < 0x80) state = feed(state, code);
    else {
      const length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      state = feed(state, ((0xf00 >> length) & 0xff) | (code >> (6 * (length - 1))));
      for (let rest = length - 2; rest >= 0; rest -= 1) state = feed(state, 0x80 | ((code >> (6 * rest)) & 0x3f));
      if (length === 4) at += 1;
    }
  }
  return ((state ^ -1) >>> 0).toString(16).padStart(8, '0');
}
