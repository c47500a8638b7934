/** Bytes and UTF-16 units of the character that begins at `at`. The bytes are known to be valid in their encoding. */
type Step = (bytes: Uint8Array, at: number) => { readonly bytes: number; readonly units: number };

const ONE = { bytes: 1, units: 1 };
const TWO = { bytes: 2, units: 1 };
const THREE = { bytes: 3, units: 1 };
const FOUR = { bytes: 4, units: 2 };
const FOUR_BMP = { bytes: 4, units: 1 };

const utf8: Step = (bytes, at) => {
  const lead = bytes[at] ?? 0;
  return lead < 0x80 ? ONE : lead < 0xe0 ? TWO : lead < 0xf0 ? THREE : FOUR;
};

const gb18030: Step = (bytes, at) => {
  const lead = bytes[at] ?? 0;
  if (lead <= 0x80 || lead === 0xff) return ONE;
  const second = bytes[at + 1] ?? 0;
  if (second < 0x30 || second > 0x39) return TWO;
  return lead >= 0x90 ? FOUR : FOUR_BMP;
};

/** Big5 holds pairs that stand for two code points or for one beyond the BMP: the decoder itself is asked, once each. */
function big5(): Step {
  const decoder = new TextDecoder('big5');
  const known = new Map<number, ReturnType<Step>>();
  return (bytes, at) => {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) return ONE;
    const pair = (lead << 8) | (bytes[at + 1] ?? 0);
    const found = known.get(pair) ?? { bytes: 2, units: decoder.decode(bytes.subarray(at, at + 2)).length };
    known.set(pair, found);
    return found;
  };
}

/** UTF-16 units between two remembered positions. */
const STRIDE = 128;

/**
 * The way from UTF-16 offsets of the decoded text back to bytes.
 * @param skipped bytes of a byte order mark that is not in the text
 * @param units length of the decoded text
 * @returns a function that throws RangeError for an offset outside `[0, units]`; the second half of a surrogate pair
 * answers with the first byte of its character
 */
export function byteOffsets(
  bytes: Uint8Array,
  encoding: string,
  skipped: number,
  units: number,
): (offset: number) => number {
  const check = (offset: number): void => {
    if (!Number.isInteger(offset) || offset < 0 || offset > units)
      throw new RangeError(`offset ${offset} is outside the decoded text of ${units} units`);
  };
  if (encoding.startsWith('utf-16')) {
    return (offset) => {
      check(offset);
      return skipped + 2 * offset;
    };
  }
  const step = encoding === 'utf-8' ? utf8 : encoding === 'big5' ? big5() : gb18030;
  /** For each stride the first character that begins at or after it: its unit and its byte. */
  const remember = (): { readonly unit: Uint32Array; readonly byte: Uint32Array } => {
    const marks = {
      unit: new Uint32Array(Math.floor(units / STRIDE) + 1),
      byte: new Uint32Array(Math.floor(units / STRIDE) + 1),
    };
    let at = skipped;
    let unit = 0;
    for (let index = 0; index < marks.unit.length; index += 1) {
      while (unit < index * STRIDE) {
        const size = step(bytes, at);
        at += size.bytes;
        unit += size.units;
      }
      marks.unit[index] = unit;
      marks.byte[index] = at;
    }
    return marks;
  };
  let marks: ReturnType<typeof remember> | undefined;
  return (offset) => {
    check(offset);
    marks ??= remember();
    let index = Math.floor(offset / STRIDE);
    if ((marks.unit[index] ?? 0) > offset) index -= 1;
    let at = marks.byte[index] ?? skipped;
    let unit = marks.unit[index] ?? 0;
    while (unit < offset) {
      const size = step(bytes, at);
      if (unit + size.units > offset) break;
      at += size.bytes;
      unit += size.units;
    }
    return at;
  };
}
