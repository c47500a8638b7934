import iconv from 'iconv-lite';

/**
 * GBK as code page 936 assigns it: 21,791 pairs of bytes. The 2,149 others, which the WHATWG decoder maps to private
 * use, were dropped without a trace by the tool that damaged the pages.
 */
export interface Gbk {
  /** The UTF-16 code unit of a pair (lead byte << 8 | trail byte), 0 where none is assigned. */
  readonly character: Uint16Array;
  /** The pair of a UTF-16 code unit, 0 where GBK has none (ASCII included). */
  readonly pair: Uint16Array;
}

const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;
const LAST_TRAIL = 0xfe;

let table: Gbk | undefined;

/** The tables, built once from iconv-lite's. */
export function gbk(): Gbk {
  if (table) return table;
  const character = new Uint16Array(0x10000);
  const pair = new Uint16Array(0x10000);
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead += 1) {
    for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail += 1) {
      if (trail === 0x7f) continue;
      const text = iconv.decode(Uint8Array.of(lead, trail), 'cp936');
      const unit = text.charCodeAt(0);
      if (text.length !== 1 || unit === 0xfffd || (unit >= 0xe000 && unit <= 0xf8ff)) continue;
      character[(lead << 8) | trail] = unit;
      pair[unit] = (lead << 8) | trail;
    }
  }
  table = { character, pair };
  return table;
}

/** True of a byte that can end a pair. */
export function isTrail(byte: number): boolean {
  return byte >= FIRST_TRAIL && byte <= LAST_TRAIL && byte !== 0x7f;
}

/** Fullwidth forms as the channel folds them: to ASCII, one for one. ⒖ and ﹦ survive. */
export function foldedUnit(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  return unit === 0x3000 ? 0x20 : unit;
}

/** The fullwidth form that folds to an ASCII code unit, or the unit itself. */
export function unfoldedUnit(unit: number): number {
  if (unit >= 0x21 && unit <= 0x7e) return unit + 0xfee0;
  return unit === 0x20 ? 0x3000 : unit;
}
