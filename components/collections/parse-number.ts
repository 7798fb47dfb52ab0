const SCALES: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8 };
const NUMBER = /^(\d+(?:\.\d+)?)([万萬亿億]?)$/u;

/** A number as a reader types it: 2800000, 2,800,000, 280万. `undefined` where it is none, or below 0. */
export function parseNumber(text: string): number | undefined {
  const [, digits, scale = ''] = NUMBER.exec(text.replaceAll(/[\s,，]/gu, '')) ?? [];
  if (digits === undefined) return undefined;
  // The power goes into the text: 4.35 * 1e8 is 434999999.99999994.
  const value = Number(`${digits}e${SCALES[scale] ?? 0}`);
  return Number.isFinite(value) ? value : undefined;
}
