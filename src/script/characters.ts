import * as preset from 'opencc-js/preset/t2cn';
import * as toTraditionalPreset from 'opencc-js/preset/cn2t';

function pairs(tables: unknown): [string, string][] {
  if (typeof tables === 'string') {
    return tables.split('|').flatMap((entry): [string, string][] => {
      const [from, to] = entry.split(' ');
      return from !== undefined && to !== undefined ? [[from, to]] : [];
    });
  }
  return Array.isArray(tables) ? tables.flatMap(pairs) : [];
}

/** Pairs of one character, of the same length in UTF-16, that differ. */
function singles(tables: unknown): [string, string][] {
  return pairs(tables).filter(
    ([from, to]) => [...from].length === 1 && [...to].length === 1 && from.length === to.length && from !== to,
  );
}

/** Characters that Simplified keeps in some words and not in others (答覆 答复, but 覆盖): one when searched for. */
const FOLDED = ['著着', '乾干', '覆复', '瞭了', '藉借', '甦苏', '彷仿'];

let table: ReadonlyMap<string, string> | undefined;

/**
 * Every Traditional character and variant with the one Simplified character that stands for it, for places that can
 * afford no phrases (a search box): both what is searched and what is sought go through it, so 顯著 and 显着 meet. No
 * value of the table is a key of it; every pair is of equal length in UTF-16.
 */
export function characterTable(): ReadonlyMap<string, string> {
  if (table) return table;
  const direct = new Map<string, string>();
  const simplifications = singles(preset.to['cn']);
  // A variant that Simplified text writes is no variant there: 台 (Hong Kong's 臺), 么 (Taiwan's 幺).
  const simplified = new Set(simplifications.map(([, to]) => to));
  const variants = [...singles(preset.from['tw']), ...singles(preset.from['hk'])].filter(
    ([from]) => !simplified.has(from),
  );
  for (const [from, to] of variants) direct.set(from, to);
  for (const [from, to] of simplifications) direct.set(from, to);
  for (const [from = '', to = ''] of FOLDED.map((pair) => [...pair])) direct.set(from, to);
  const resolved = new Map<string, string>();
  for (const from of direct.keys()) {
    let to = from;
    const seen = new Set<string>();
    for (let next = direct.get(to); next !== undefined && !seen.has(to); next = direct.get(to)) {
      seen.add(to);
      to = next;
    }
    if (to !== from) resolved.set(from, to);
  }
  const outputs = new Set(resolved.values());
  for (const to of outputs) resolved.delete(to);
  table = new Map([...resolved].sort(([a], [b]) => ((a.codePointAt(0) ?? 0) < (b.codePointAt(0) ?? 0) ? -1 : 1)));
  return table;
}

/** Characters that occur in one script only. */
export interface ScriptMarks {
  readonly hant: ReadonlySet<string>;
  readonly hans: ReadonlySet<string>;
}

let marks: ScriptMarks | undefined;

/** Characters that tell the script: 國 and 门, but not 后, 干 or 里, which both scripts write. */
export function scriptMarks(): ScriptMarks {
  if (marks) return marks;
  const toHans = pairs(preset.to['cn']);
  const toHant = [...pairs(toTraditionalPreset.from['cn']), ...pairs(toTraditionalPreset.to['tw'])];
  const writtenInHans = new Set(toHans.flatMap(([, to]) => [...to]));
  const writtenInHant = new Set(toHant.flatMap(([, to]) => [...to]));
  marks = {
    hant: new Set(singles(preset.to['cn']).flatMap(([from]) => (writtenInHans.has(from) ? [] : [from]))),
    hans: new Set(singles(toTraditionalPreset.from['cn']).flatMap(([from]) => (writtenInHant.has(from) ? [] : [from]))),
  };
  return marks;
}
