/** No character of an encoding read here is longer, in bytes. */
const LONGEST = 4;

/** Whether so many bytes decode; where `open`, a character that their end cuts in two is no failure. */
function decodes(bytes: Uint8Array, encoding: string, open: boolean): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: open });
    return true;
  } catch {
    return false;
  }
}

/** Where the first character begins that cannot be decoded as `encoding`; the length of the file where all can. */
export function failurePoint(bytes: Uint8Array, encoding: string): number {
  if (decodes(bytes, encoding, false)) return bytes.length;
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), encoding, true)) good = middle;
    else bad = middle;
  }
  for (let at = good; at > good - LONGEST && at > 0; at -= 1) {
    if (decodes(bytes.subarray(0, at), encoding, false)) return at;
  }
  return Math.max(0, good - LONGEST);
}
