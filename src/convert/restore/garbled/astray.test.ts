import { describe, expect, it } from 'vitest';
import { alphabetOf } from './alphabet.ts';
import { isAstray } from './astray.ts';
import { NOTHING, type Reading } from './reading.ts';

const alphabet = alphabetOf('Hant', '', new Map());

/** A candidate whose characters before the bar were garbled and those after it were not. */
function candidate(marked: string): Parameters<typeof isAstray>[0] {
  const [run = '', rest = ''] = marked.split('|');
  const readings = [...(run + rest)].map((text, i): Reading => ({
    ...NOTHING,
    text,
    unit: text.charCodeAt(0),
    from: i,
    to: i + 1,
    garbled: i < run.length,
  }));
  return { readings, text: run + rest, score: 0 };
}

describe('a reading that comes back into step too soon', () => {
  it('goes on with characters that hardly any page has', () => {
    expect(isAstray(candidate('按下了手印。國際|嗽旃趋烙赦伜辖鸫蛴《'), alphabet)).toBe(true);
  });

  it('may go on with a rare name, with marks and letters, or end where it was garbled', () => {
    expect(isAstray(candidate('二十|五日，嵊泗縣與鄞州區'), alphabet)).toBe(false);
    expect(isAstray(candidate('（一）創|(chuàng)新 ABC'), alphabet)).toBe(false);
    expect(isAstray(candidate('按下了手印|'), alphabet)).toBe(false);
    expect(isAstray(candidate('|嗽旃趋烙赦伜'), alphabet)).toBe(false);
  });
});
