/** How many characters of several bytes a file holds if it is read as UTF-8, and where that fails. */
export interface Utf8Count {
  readonly valid: number;
  readonly invalid: number;
  /** Byte position of the first byte that is not UTF-8; -1 when all is. */
  readonly first: number;
}

/** Length of the well-formed sequence at `at` (WHATWG: no overlong forms, no surrogates); 0 when there is none. */
function sequence(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let index = 1; index < length; index += 1) {
    const byte = bytes[at + index] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  const second = bytes[at + 1] ?? 0;
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  return length;
}

/** Counts the well-formed sequences of several bytes and the bytes that belong to none. */
export function countUtf8(bytes: Uint8Array): Utf8Count {
  let valid = 0;
  let invalid = 0;
  let first = -1;
  for (let at = 0; at < bytes.length;) {
    const length = sequence(bytes, at);
    if (length === 0) {
      if (first < 0) first = at;
      invalid += 1;
    } else if (length > 1) valid += 1;
    at += length || 1;
  }
  return { valid, invalid, first };
}
