/** What the check of one document needs besides the seed; one small file a document. */
export interface SeedProof {
  readonly sha256: string;
  readonly encoding: string;
  /** `[start, end, original, replacement]` in UTF-16 offsets of the decoded seed. */
  readonly edits: readonly (readonly [number, number, string, string])[];
  readonly text: string;
  /** `[id, start, end, exact]` in UTF-16 offsets of the text. */
  readonly quotes: readonly (readonly [string, number, number, string])[];
}

export type Step = 'hash' | 'decode' | 'originals' | 'replay' | 'quotes';

/**
 * Hashes the bytes, decodes them, applies the edits, compares with the published text and looks up every quote. Tells
 * each step's outcome as it comes, goes on after a failure to show how far it reaches, and answers whether all passed.
 */
export async function checkSeed(
  bytes: ArrayBuffer,
  proof: SeedProof,
  tell: (step: Step, passed: boolean, detail: string) => void,
): Promise<boolean> {
  let good = true;
  const step = (name: Step, passed: boolean, detail: string) => {
    good &&= passed;
    tell(name, passed, detail);
  };
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  step('hash', sha256 === proof.sha256, sha256);

  const seed = new TextDecoder(proof.encoding).decode(bytes);
  step(
    'decode',
    !seed.includes('\ufffd') || proof.edits.some(([, , original]) => original.includes('\ufffd')),
    `${proof.encoding}, ${seed.length}`,
  );

  const misfits = proof.edits.filter(([start, end, original]) => seed.slice(start, end) !== original).length;
  step('originals', misfits === 0, `${proof.edits.length - misfits} / ${proof.edits.length}`);

  let text = '';
  let at = 0;
  for (const [start, end, , replacement] of proof.edits) {
    text += seed.slice(at, start) + replacement;
    at = end;
  }
  text += seed.slice(at);
  step('replay', text === proof.text, String(text.length));

  const found = proof.quotes.filter(([, start, end, exact]) => text.slice(start, end) === exact).length;
  step('quotes', found === proof.quotes.length, `${found} / ${proof.quotes.length}`);
  return good;
}
