/**
 * Puts rows in the order of their keys, on top of an order that is known of the first of them: what came since is sorted and
 * merged in, so that an edit does not cost sorting everything. Equal keys stay in the order of the rows.
 * @param known rows from 0 in their order
 * @param keys of every row
 */
export function orderOn(known: Uint32Array, keys: Float64Array): Uint32Array {
  const keyOf = (row: number) => keys[row] ?? 0;
  const fresh = sorted(known.length, keys);
  if (known.length === 0) return fresh;
  const order = new Uint32Array(keys.length);
  let [old, late] = [0, 0];
  for (let at = 0; at < order.length; at += 1) {
    const [first, second] = [known[old], fresh[late]];
    // Rows that came later stand behind equal ones.
    const isOld = second === undefined || (first !== undefined && keyOf(first) <= keyOf(second));
    order[at] = (isOld ? first : second) ?? 0;
    if (isOld) old += 1;
    else late += 1;
  }
  return order;
}

/** The rows from `start` on in the order of their keys. Articles are read last saved first, so most often that is backwards. */
function sorted(start: number, keys: Float64Array): Uint32Array {
  const rows = new Uint32Array(keys.length - start);
  for (let at = 0; at < rows.length; at += 1) rows[at] = start + at;
  const keyOf = (row: number) => keys[row] ?? 0;
  const isFalling = rows.every((row, at) => at === 0 || keyOf(rows[at - 1] ?? 0) >= keyOf(row));
  if (isFalling) return runsReversed(rows, keyOf);
  return rows.sort((a, b) => keyOf(a) - keyOf(b) || a - b);
}

/** Rows whose keys fall, turned around, with the rows of one key in their own order. */
function runsReversed(rows: Uint32Array, keyOf: (row: number) => number): Uint32Array {
  const turned = new Uint32Array(rows.length);
  let [end, at] = [rows.length, 0];
  while (end > 0) {
    let start = end - 1;
    const key = keyOf(rows[start] ?? 0);
    while (start > 0 && keyOf(rows[start - 1] ?? 0) === key) start -= 1;
    turned.set(rows.subarray(start, end), at);
    at += end - start;
    end = start;
  }
  return turned;
}
