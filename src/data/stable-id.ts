/** Eight hex digits from words (FNV-1a, twice): an address that lasts as long as the words do. Not a secret. */
export function stableId(words: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < words.length; i += 1) {
    const unit = words.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193) >>> 0;
    b = Math.imul(b ^ (unit + i), 0x85ebca6b) >>> 0;
  }
  return ((a ^ (b >>> 1)) >>> 0).toString(16).padStart(8, '0');
}
