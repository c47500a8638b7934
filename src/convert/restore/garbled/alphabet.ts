import { scriptMarks } from '../../../script/characters.ts';
import { toTraditional } from '../../../script/traditional.ts';
import { gbk, isTrail } from '../gbk.ts';
import { readingsOf } from '../readings.ts';
import { modelUnits, packagedLexicon } from '../model/lexicon.ts';

type Script = 'Hant' | 'Hans';

/** Marks that running Chinese text uses, besides the fullwidth forms of row A3. */
const MARKS = '〇、。·—～…‘’“”〔〕〈〉《》「」『』【】×℃';

/** Occurrences in a million words from which a character is an everyday one. */
const EVERYDAY = 20;
/** The page writes the character otherwise, nats. */
const OTHER_FORM_SEEN = 6;
/**
 * The page does not tell, and the form that each character was mapped to is another, nats: little where the mapping may
 * have left the character as it was (于 for 於), much for a variant that no mapping writes (曏 for 向).
 */
const UNMAPPED = 3;
const OTHER_FORM = 6;

/** The characters that a page can have been written in, by the bytes of GBK. */
export interface Alphabet {
  /** Code units by lead byte. */
  readonly byLead: readonly Uint16Array[];
  /** Code units by trail byte. */
  readonly byTrail: readonly Uint16Array[];
  /** Code units whose trail byte, waiting, can begin a pair that GBK does not assign; the most frequent first. */
  readonly vanishing: Uint16Array;
  /** Every code unit, the most frequent first. */
  readonly all: Uint16Array;
  isEveryday(unit: number): boolean;
  /** Code units by their readings, without tones. */
  byReading(syllable: string): readonly number[];
  /** The code units that the model knows by one. */
  readonly forms: ReadonlyMap<number, readonly number[]>;
  /** 1 for the code units that the page glosses. */
  readonly glossed: Uint8Array;
  /** What it costs, in nats, that the page writes this form of the character. */
  readonly penalty: Float32Array;
}

let usualForms: ReadonlyMap<number, number> | undefined;

/** The usual Traditional form of each character the model knows. */
function usual(): ReadonlyMap<number, number> {
  if (usualForms) return usualForms;
  const known = new Set<number>();
  const { character } = gbk();
  const fold = modelUnits();
  for (const unit of character) if (isHan(unit)) known.add(fold[unit] ?? unit);
  const simplified = [...known];
  const traditional = toTraditional(simplified.map((unit) => String.fromCharCode(unit)).join('\n'));
  usualForms = new Map(simplified.map((unit, i) => [unit, traditional.charCodeAt(2 * i)]));
  return usualForms;
}

/** True of a code unit of a Chinese character that GBK can write. */
export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** The alphabet of a page in `script`; `sample` is its undamaged text, whose choice of forms counts. */
export function alphabetOf(script: Script, sample: string, glosses: ReadonlyMap<string, string>): Alphabet {
  const { character, pair } = gbk();
  const fold = modelUnits();
  const lexicon = packagedLexicon();
  const marks = scriptMarks();
  const foreign = script === 'Hant' ? marks.hans : marks.hant;
  const seen = new Map<number, Set<number>>();
  for (let i = 0; i < sample.length; i += 1) {
    const unit = sample.charCodeAt(i);
    if (!isHan(unit)) continue;
    const code = fold[unit] ?? unit;
    const forms = seen.get(code);
    if (forms) forms.add(unit);
    else seen.set(code, new Set([unit]));
  }
  const lead: number[][] = Array.from({ length: 256 }, () => []);
  const trail: number[][] = Array.from({ length: 256 }, () => []);
  const penalty = new Float32Array(0x10000);
  const all: number[] = [];
  const formsOf = new Map<number, number[]>();
  for (const unit of character) {
    if (unit === 0) continue;
    const isMark = MARKS.includes(String.fromCharCode(unit)) || (unit >= 0xff01 && unit <= 0xff5e);
    if (!isMark) {
      if (!isHan(unit)) continue;
      const code = fold[unit] ?? unit;
      if (lexicon.child(0, code) === 0) continue;
      const forms = seen.get(code);
      if (forms?.has(unit) !== true) {
        if (foreign.has(String.fromCharCode(unit))) continue;
        if (forms) penalty[unit] = OTHER_FORM_SEEN;
        else if (script === 'Hant' && usual().get(code) !== unit) penalty[unit] = unit === code ? UNMAPPED : OTHER_FORM;
        else if (script === 'Hans' && code !== unit) penalty[unit] = OTHER_FORM;
      }
    }
    const bytes = pair[unit] ?? 0;
    lead[bytes >> 8]?.push(unit);
    trail[bytes & 0xff]?.push(unit);
    all.push(unit);
    const code = fold[unit] ?? unit;
    const forms = formsOf.get(code);
    if (forms) forms.push(unit);
    else formsOf.set(code, [unit]);
  }
  const often = (unit: number): number => lexicon.frequency[fold[unit] ?? unit] ?? 0;
  all.sort((a, b) => often(b) - often(a) || a - b);
  const vanishing = all.filter((unit) => (vanishingTrails()[(pair[unit] ?? 0) & 0xff]?.length ?? 0) > 0);
  const glossed = new Uint8Array(0x10000);
  for (const one of glosses.keys()) glossed[one.charCodeAt(0)] = 1;
  let readings: Map<string, number[]> | undefined;
  return {
    isEveryday: (unit) => often(unit) * 1e6 >= EVERYDAY * (lexicon.mass[0] ?? 1),
    byReading: (syllable) => (readings ??= readingsTable(all)).get(syllable) ?? [],
    all: Uint16Array.from(all),
    vanishing: Uint16Array.from(vanishing),
    forms: formsOf,
    byLead: lead.map((u) => Uint16Array.from(u)),
    byTrail: trail.map((u) => Uint16Array.from(u)),
    glossed,
    penalty,
  };
}

function readingsTable(units: readonly number[]): Map<string, number[]> {
  const table = new Map<string, number[]>();
  for (const unit of units) {
    if (!isHan(unit)) continue;
    for (const syllable of readingsOf(String.fromCharCode(unit))) {
      const known = table.get(syllable);
      if (known) known.push(unit);
      else table.set(syllable, [unit]);
    }
  }
  return table;
}

let trails: readonly (readonly number[])[] | undefined;

/** For each byte that can wait, the lead bytes with which it makes a pair that GBK does not assign. */
export function vanishingTrails(): readonly (readonly number[])[] {
  if (trails) return trails;
  const { character } = gbk();
  trails = Array.from({ length: 256 }, (_, lead) => {
    if (lead < 0x81 || lead > 0xfe) return [];
    const found: number[] = [];
    for (let trail = 0x81; trail <= 0xfe; trail += 1) {
      if (isTrail(trail) && (character[(lead << 8) | trail] ?? 0) === 0) found.push(trail);
    }
    return found;
  });
  return trails;
}
