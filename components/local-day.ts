const two = (part: number) => String(part).padStart(2, '0');

/** The local calendar day (ISO 8601) of a moment. */
export function localDay(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
