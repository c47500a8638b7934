import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const CASES = new URL('cases/', import.meta.url);

export type CorpusName = 'wild' | 'elsewhere' | 'negative' | 'known-failure';

/** One case: a folder with the seed as captured and what must come of it. */
export interface Case {
  readonly name: string;
  readonly input: string;
  /** The restored text, without the line end that closes the file. */
  readonly expected: string;
  readonly file: (name: string) => string | undefined;
  readonly files: readonly string[];
}

/** The cases of a corpus, by name. */
export function casesOf(corpus: CorpusName): readonly Case[] {
  const folder = new URL(`${corpus}/`, CASES);
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const at = new URL(`${name}/`, folder);
      const file = (path: string): string | undefined =>
        existsSync(new URL(path, at)) ? readFileSync(new URL(path, at), 'utf8') : undefined;
      const input = file('input.txt');
      const expected = file('expected.txt');
      if (input === undefined || expected === undefined)
        throw new Error(`${corpus}/${name}: input.txt or expected.txt is missing`);
      return { name, input, expected: expected.replace(/\n$/, ''), file, files: readdirSync(at).sort() };
    });
}

/**
 * Writes a golden file of a case, when UPDATE_GOLDENS is set.
 * @throws where CI is set: goldens are looked at by a person before they are committed
 */
export function updateGolden(corpus: CorpusName, name: string, file: string, content: string): boolean {
  if (process.env['UPDATE_GOLDENS'] !== '1') return false;
  if (process.env['CI'] !== undefined) throw new Error('goldens are never written in CI');
  writeFileSync(new URL(`${corpus}/${name}/${file}`, CASES), content);
  return true;
}
