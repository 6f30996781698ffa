/** As much of CBOR (RFC 8949) as the files of an index hold: whole numbers, texts and arrays. Bytes are letters of latin1. */

const WHOLE_NUMBER = 0;
const TEXT = 3;
const ARRAY = 4;

interface Head {
  type: number;
  /** The number, the length of the text, or how many items the array has. */
  n: number;
  /** Where its content begins. */
  start: number;
}

function headAt(text: string, at: number): Head {
  const first = text.charCodeAt(at);
  const [type, short] = [first >> 5, first & 31];
  const size = short < 24 ? 0 : 2 ** (short - 24);
  if (![WHOLE_NUMBER, TEXT, ARRAY].includes(type) || size > 4)
    throw new Error(`no number, text or array at ${at}: 0x${first?.toString(16)}`);
  let n = size ? 0 : short;
  for (let i = 1; i <= size; i++) n = n * 256 + text.charCodeAt(at + i);
  return { type, n, start: at + 1 + size };
}

/** Where the item at a place ends. */
function endOf(text: string, at: number): number {
  const { type, n, start } = headAt(text, at);
  if (type === TEXT) return start + n;
  return type === ARRAY ? endsOf(text, start, n).at(-1)! : start;
}

/** Where each of n items ends, the place where the first begins before them. */
function endsOf(text: string, start: number, n: number): number[] {
  const ends = [start];
  for (let i = 0; i < n; i++) ends.push(endOf(text, ends.at(-1)!));
  return ends;
}

/** The array that a text is, with the items of the array at one of its places in the order of their bytes. */
export function sortItems(text: string, place: number): string {
  const outer = headAt(text, 0);
  const at = endsOf(text, outer.start, place).at(-1)!;
  const { type, n, start } = headAt(text, at);
  if (type !== ARRAY) throw new Error(`no array at place ${place}`);
  const ends = endsOf(text, start, n);
  const items = ends.slice(1).map((end, i) => text.slice(ends[i], end));
  return text.slice(0, start) + items.sort((a, b) => (a < b ? -1 : 1)).join('') + text.slice(ends.at(-1));
}
