import { foldedUnit, gbk, isTrail } from './gbk.ts';

/** The settings of the channel for one page: what the tool that mirrored it did. */
export interface Channel {
  /** The characters that the page glosses, each with the pinyin that follows it. */
  readonly glosses: ReadonlyMap<string, string>;
  /**
   * Whether something was inserted before the bytes of a sentence mark and removed again. Asked at each place where
   * the two bytes of 。！？； stand, in order, also across characters; `offset` is that of the character whose bytes the
   * mark begins in.
   */
  cut(offset: number, mark: string): boolean;
  /** Whether fullwidth forms became ASCII. */
  readonly fold: boolean;
}

/** The sentence marks before which the tool cut. */
export const CUT_MARKS = ['。', '！', '？', '；'] as const;

type Unit = { readonly byte: number; readonly offset: number } | { readonly text: string };

/** The bytes of a text; a character that GBK lacks stands for itself. */
function unitsOf(text: string): Unit[] {
  const { pair } = gbk();
  const units: Unit[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code < 0x80) units.push({ byte: code, offset });
    else {
      const bytes = pair[code] ?? 0;
      if (bytes === 0) units.push({ text: text.charAt(offset) });
      else units.push({ byte: bytes >> 8, offset }, { byte: bytes & 0xff, offset });
    }
  }
  return units;
}

/** What was inserted at a cut: its first byte is read, and lost, with a lead byte before it; the rest is removed. */
const INSERTED = Symbol('inserted');

/**
 * Decodes as the tool did: a lead byte with an impossible trail becomes one `?` and takes that trail with it, a pair
 * that GBK does not assign vanishes, a byte below 80 is ASCII.
 */
function decode(units: readonly (Unit | typeof INSERTED)[]): string {
  const { character } = gbk();
  let result = '';
  let lead: number | undefined;
  for (const unit of units) {
    if (unit === INSERTED) {
      if (lead !== undefined) result += '?';
      lead = undefined;
    } else if ('text' in unit) {
      if (lead !== undefined) result += '?';
      lead = undefined;
      result += unit.text;
    } else if (lead !== undefined) {
      if (!isTrail(unit.byte)) result += '?';
      else {
        const code = character[(lead << 8) | unit.byte] ?? 0;
        if (code !== 0) result += String.fromCharCode(code);
      }
      lead = undefined;
    } else if (unit.byte < 0x80) result += String.fromCharCode(unit.byte);
    else if (unit.byte === 0x80) result += '€';
    else lead = unit.byte;
  }
  return lead === undefined ? result : result + '?';
}

function fold(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i += 1) result += String.fromCharCode(foldedUnit(text.charCodeAt(i)));
  return result;
}

/**
 * The damage, run forward: what the tool made of a text in GBK. Glosses and cuts are matched on bytes, at any
 * position, as the tool matched them; of two overlapping matches the first wins.
 */
export function forward(text: string, channel: Channel): string {
  const { character } = gbk();
  const units = unitsOf(text);
  const result: (Unit | typeof INSERTED)[] = [];
  for (let i = 0; i < units.length; i += 1) {
    const first = units[i];
    const second = units[i + 1];
    if (first === undefined) break;
    if ('text' in first || second === undefined || 'text' in second || first.byte < 0x81) {
      result.push(first);
      continue;
    }
    const code = character[(first.byte << 8) | second.byte] ?? 0;
    const matched = code === 0 ? '' : String.fromCharCode(code);
    const cut = (CUT_MARKS as readonly string[]).includes(matched) && channel.cut(first.offset, matched);
    const gloss = channel.glosses.get(matched);
    if (cut) result.push(INSERTED);
    result.push(first);
    if (cut || gloss !== undefined) {
      result.push(second, ...(gloss === undefined ? [] : unitsOf(`(${gloss})`)));
      i += 1;
    }
  }
  const decoded = decode(result);
  return channel.fold ? fold(decoded) : decoded;
}
