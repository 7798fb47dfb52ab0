/** What readers type behind a number, in the languages of the interface. */
const SCALES: Readonly<Record<string, number>> = {
  千: 3,
  k: 3,
  thousand: 3,
  万: 4,
  萬: 4,
  百万: 6,
  百萬: 6,
  m: 6,
  million: 6,
  亿: 8,
  億: 8,
  bn: 9,
  billion: 9,
};

const NUMBER = /^(?<digits>\d+(?:\.\d+)?)\s*(?<scale>\p{L}*)$/u;

/** A number as a reader types it: `2,800,000`, `280万`, `2.8 million`. `undefined` where it is none. */
export function parseNumber(typed: string): number | undefined {
  const text = typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/(?<=\d)[,\s](?=\d{3})/gu, '');
  const { digits, scale = '' } = NUMBER.exec(text)?.groups ?? {};
  const power = scale === '' ? 0 : Object.hasOwn(SCALES, scale) ? SCALES[scale] : undefined;
  // The power goes into the text, which is rounded once at the most: 4.35 × 10^8 would leave a tail.
  const value = digits === undefined || power === undefined ? undefined : Number(`${digits}e${power}`);
  return value === undefined || Number.isFinite(value) ? value : undefined;
}
