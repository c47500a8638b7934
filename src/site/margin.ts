import { anchor, hasPage, type Archive } from '../data/archive.ts';
import { amountOf } from '../data/figure.ts';
import { resultsOf } from '../data/ledger.ts';
import { dateWords } from '../i18n/dates.ts';
import type { Edition } from '../i18n/edition.ts';
import { figureWords } from '../i18n/numbers.ts';
import { strings } from '../i18n/strings.ts';
import type { Block, Document } from '../schema/document.ts';
import { href } from './href.ts';
import { indicatorName } from './naming.ts';
import { escaped } from './rendered-text.ts';

function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  return blocks.find((block) => block.start <= offset && offset < block.end);
}

/** The records of each block as a list that stands in the margin beside it. */
export function marginNotes(
  archive: Archive,
  document: Document,
  edition: Edition,
): readonly { readonly offset: number; readonly html: string }[] {
  const { vocabulary, pages } = strings(edition);
  const t = pages.document;
  const lines: { start: number; html: string }[] = [];
  const named = (id: string | undefined) => {
    const indicator = id === undefined ? undefined : archive.indicator.get(id);
    if (indicator === undefined) return '';
    const { text, lang } = indicatorName(indicator, edition);
    return lang === undefined ? escaped(text) : `<span lang="${lang}">${escaped(text)}</span>`;
  };
  for (const pledge of document.pledges) {
    const figure = pledge.target && figureWords(edition, pledge.target);
    const deadline = pledge.target?.deadline ?? pledge.deadline;
    const parts = [
      figure === undefined
        ? `${vocabulary.commitment[pledge.commitment]} · ${vocabulary.theme[pledge.theme]}`
        : `${named(pledge.target?.indicator)} ${escaped(figure)}`,
      ...(figure === undefined || pledge.commitment === 'firm' ? [] : [vocabulary.commitment[pledge.commitment]]),
      ...(deadline === undefined ? [] : [dateWords(edition, deadline)]),
    ].join(' · ');
    const to = hasPage(archive, pledge) ? href(edition, `/pledges/${pledge.id}/`) : `#${anchor(pledge.id)}`;
    const answered = resultsOf(archive, pledge).length > 0 ? ` → ${t.answered}` : '';
    lines.push({
      start: pledge.quote.start,
      html: `<li class="key-promised"><a href="${to}">${parts}</a>${answered}</li>`,
    });
  }
  for (const result of document.results) {
    const figure = amountOf(result);
    const label =
      figure === undefined ? t.resultDone : `${named(result.indicator)} ${escaped(figureWords(edition, figure))}`;
    const asOf = result.asOf === undefined ? '' : ` · ${dateWords(edition, result.asOf, 'asOf')}`;
    lines.push({
      start: result.quote.start,
      html: `<li class="key-reported"><a href="#${anchor(result.id)}">${label}${asOf}</a></li>`,
    });
  }
  for (const milestone of document.milestones) {
    lines.push({
      start: milestone.quote.start,
      html: `<li><a href="#${anchor(milestone.id)}">${t.milestone} · ${dateWords(edition, milestone.date)}</a></li>`,
    });
  }
  const byBlock = Map.groupBy(
    lines.sort((a, b) => a.start - b.start),
    (line) => blockAt(document.blocks, line.start)?.start,
  );
  const tag = edition === 'en' ? ' lang="en"' : '';
  return [...byBlock].flatMap(([offset, items]) =>
    offset === undefined
      ? []
      : [
          {
            offset,
            html: `<ul class="notes" aria-label="${escaped(t.notes)}"${tag}>${items.map((i) => i.html).join('')}</ul>`,
          },
        ],
  );
}
