/** First questions of cold pages. */
interface Cold {
  readonly milliseconds: readonly number[];
  readonly bytes: readonly number[];
  readonly before: number;
}

/** What was measured of one program over one corpus. */
export interface Figures {
  readonly name: string;
  readonly groups: ReadonlyMap<string, { readonly recall: number; readonly precision: number; readonly n: number }>;
  readonly records?: { readonly recall: number; readonly precision: number };
  readonly cold: Cold;
  /** Milliseconds from a further question to the whole of its list, and to the first of it. */
  readonly following: readonly number[];
  readonly first: readonly number[];
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

const ratio = (n: number | undefined): string => (n === undefined ? '—' : n.toFixed(3));

/** One column a program. */
export function table(all: readonly Figures[]): string {
  const groups = ['characters', 'words', 'pinyin', 'initials', 'numbers'];
  const rows: (readonly string[])[] = [['', ...all.map(({ name }) => name)]];
  for (const group of groups) {
    const n = all[0]?.groups.get(group)?.n ?? 0;
    const pair = ({ groups: of }: Figures): string =>
      `${ratio(of.get(group)?.recall)} / ${ratio(of.get(group)?.precision)}`;
    rows.push([`${group}, recall / precision (${n})`, ...all.map(pair)]);
  }
  rows.push([
    'records, recall / precision',
    ...all.map(({ records }) =>
      records === undefined ? '—' : `${ratio(records.recall)} / ${ratio(records.precision)}`,
    ),
  ]);
  const ms = (values: readonly number[], q: number): string =>
    values.some(Number.isNaN) && q === 1 ? 'none' : `${quantile(values, q === 1 ? 0.999 : q).toFixed(0)}`;
  rows.push([
    'first result, cold, median / worst (ms)',
    ...all.map(
      ({ cold }) =>
        `${ms(
          cold.milliseconds.filter((n) => !Number.isNaN(n)),
          0.5,
        )} / ${ms(cold.milliseconds, 1)}`,
    ),
  ]);
  const kb = (n: number): string => (n / 1000).toFixed(1);
  rows.push([
    'bytes of the first question, median / worst (KB)',
    ...all.map(({ cold }) => `${kb(quantile(cold.bytes, 0.5))} / ${kb(quantile(cold.bytes, 0.999))}`),
  ]);
  rows.push(['requests for search before it is reached for', ...all.map(({ cold }) => String(cold.before))]);
  const both = (values: readonly number[]): string =>
    `${quantile(values, 0.5).toFixed(1)} / ${quantile(values, 0.95).toFixed(1)}`;
  rows.push(['following questions, first result, median / 95 % (ms)', ...all.map(({ first }) => both(first))]);
  rows.push([
    'following questions, whole first page, median / 95 % (ms)',
    ...all.map(({ following }) => both(following)),
  ]);
  return rows
    .map(
      (cells, i) =>
        `| ${cells.join(' | ')} |${i === 0 ? `\n|${cells.map((_, n) => (n === 0 ? ' --- ' : ' ---: ')).join('|')}|` : ''}`,
    )
    .join('\n');
}
