import type { Strings } from '../strings.ts';

/** Citing, downloading and printing. */
export const share: Strings['share'] = {
  cite: {
    summary: 'Cite and share',
    address: 'Permanent address',
    sentence: 'To the sentence',
    sentenceLink: 'Open the document with this sentence marked',
    quote: 'Quote with its source',
    quoteOf: (words, source) => `“${words}” — ${source}`,
    comma: ', ',
    stop: '.',
    title: (title) => title,
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected: copy it with the keyboard',
    save: 'Download',
    records: 'Cite sentence by sentence',
    recordsLead:
      'Every pledge and every result of this document has a lasting address and a reference of its own. The words lead to their sentence.',
    toRecords: 'Cite this document sentence by sentence',
    note: 'The day of citation is the day this site was built.',
  },
  chart: {
    files: 'Download this chart:',
    image: 'PNG image',
    imageNoScript: 'The PNG image is drawn by the browser and needs JavaScript',
    kind: 'Kind',
    what: 'What',
    source: (address, day) => `Source: Yanxing, ${address}, ${day}`,
  },
  print: {
    sources: 'Sources',
    page: (address, day) => `This page: ${address}, ${day}.`,
  },
};
