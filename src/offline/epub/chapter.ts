import { bookWords } from '../../i18n/copies.ts';
import { dateWords } from '../../i18n/dates.ts';
import type { Edition } from '../../i18n/edition.ts';
import { shown } from '../../i18n/script.ts';
import { strings } from '../../i18n/strings.ts';
import { escaped } from '../../hosting/xml.ts';
import type { CorpusDocument, CorpusPledge, CorpusResult } from '../corpus.ts';

/** A page of a book. */
export interface Chapter {
  readonly file: string;
  readonly title: string;
  readonly xhtml: string;
}

/** The frame of every page of a book. `body` is markup. */
export function sheet(edition: Edition, title: string, body: string, namespaces = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml"${namespaces} xml:lang="${edition}" lang="${edition}">
<head><meta charset="utf-8"/><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}

/** One document as a chapter: what is known of it, its text line by line, then its pledges and results with links. */
export function chapter(
  edition: Edition,
  document: CorpusDocument,
  pledges: readonly CorpusPledge[],
  results: readonly CorpusResult[],
): Chapter {
  const words = bookWords[edition];
  const { vocabulary } = strings(edition);
  const inScript = (text: string): string => {
    const { text: converted, lang } = shown(text, document.script, edition);
    return lang === edition
      ? escaped(converted)
      : `<span xml:lang="${lang}" lang="${lang}">${escaped(converted)}</span>`;
  };
  const title = document.title === null ? words.untitled : shown(document.title, document.script, edition).text;
  const date = document.published ?? document.event;
  const facts: readonly (readonly [string, string])[] = [
    [words.issued, date === undefined ? words.unknown : escaped(dateWords(edition, date))],
    [words.publisher, document.origin.publisher === undefined ? words.unknown : inScript(document.origin.publisher)],
    [words.source, escaped(document.origin.url ?? words.unknown)],
    [words.kind, escaped(vocabulary.kind[document.kind])],
    [words.seed, `<code>${escaped(document.seed.sha256)}</code>`],
  ];

  const headings = new Map(document.sections.map((section) => [section.start, section.level]));
  const starts: number[] = [];
  let start = 0;
  const lines = document.text.split('\n').map((line, index) => {
    starts.push(start);
    const level = headings.get(start);
    start += line.length + 1;
    const tag = level === undefined ? 'p' : `h${Math.min(6, level + 2)}`;
    return `<${tag} id="l${index + 1}">${inScript(line)}</${tag}>`;
  });
  const lineOf = (offset: number): number => {
    const after = starts.findIndex((begin) => begin > offset);
    return after === -1 ? starts.length : after;
  };
  const item = (record: CorpusPledge | CorpusResult, said: readonly string[]): string =>
    `<li><blockquote><p>${inScript(record.quote.exact)}</p></blockquote><p class="said">${said.map(escaped).join(' · ')} · <a href="#l${lineOf(record.quote.start)}">${words.toText}</a></p></li>`;

  const promised = pledges.map((pledge) =>
    item(pledge, [
      vocabulary.commitment[pledge.commitment],
      ...(pledge.deadline === undefined ? [] : [`${words.deadline} ${dateWords(edition, pledge.deadline)}`]),
      vocabulary.fulfilment[pledge.fulfilment.status],
    ]),
  );
  const reported = results.map((result) =>
    item(result, [
      result.reportedBy === null ? words.unknown : shown(result.reportedBy, document.script, edition).text,
    ]),
  );
  const section = (heading: string, items: readonly string[]): string =>
    items.length === 0 ? '' : `<h2>${heading}</h2>\n<ol>${items.join('\n')}</ol>\n`;
  const body = `<h1>${document.title === null ? words.untitled : inScript(document.title)}</h1>
<table>${facts.map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`).join('')}</table>
${lines.join('\n')}
${section(words.promised, promised)}${section(words.reported, reported)}<p class="said">${words.independent}</p>`;
  return { file: `d${document.id}.xhtml`, title, xhtml: sheet(edition, title, body) };
}
