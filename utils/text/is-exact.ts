/** A decimal of so many digits comes back from a binary number as it went in (IEEE 754, double precision). */
const CERTAIN_DIGITS = 15;

/** Whether a number is the very one that was printed: what binary rounding has changed is better not read than wrong. */
export function isExact(value: number): boolean {
  if (Number.isInteger(value)) return Number.isSafeInteger(value);
  const [mantissa = ''] = String(value).split('e');
  return Number.isFinite(value) && mantissa.replace(/^0\.0*|\./u, '').length <= CERTAIN_DIGITS;
}
