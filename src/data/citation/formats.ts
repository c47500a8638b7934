import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { gbt7714 } from './gbt7714.ts';
import { ris } from './ris.ts';
import type { Work } from './work.ts';

/** References in one format, as a file of it holds them. */
export interface References {
  readonly name: 'GB/T 7714—2025' | 'BibTeX' | 'RIS' | 'CSL-JSON';
  readonly text: string;
  /** Ending of the file that a program reads; undefined for what is only read by people. */
  readonly suffix?: string;
}

/** Works in each format that the site offers. */
export function formats(works: readonly Work[]): readonly References[] {
  return [
    { name: 'GB/T 7714—2025', text: works.map(gbt7714).join('\n') },
    { name: 'BibTeX', text: works.map(bibtex).join('\n\n'), suffix: 'bib' },
    { name: 'RIS', text: works.map(ris).join('\n\n'), suffix: 'ris' },
    { name: 'CSL-JSON', text: cslJson(works), suffix: 'json' },
  ];
}
