import type { Block } from '../../schema/document.ts';
import type { Result } from '../../schema/record.ts';
import { calendarOf, reportTitleYear } from './calendar.ts';
import { type Cell, cellsOf } from './cell.ts';
import type { Draft, ExtractionInput } from './extraction.ts';
import { indicatorOf } from './indicator.ts';
import { asciiDigits } from './numeral.ts';
import { documentPlace } from './place.ts';
import { quantities } from './quantity.ts';
import { quotation } from './quotation.ts';
import { FLOW, STOCK } from './vocabulary/measures.ts';

/** The rows of a table of results that stand one a line, and what they report. */
export interface ReportedRows {
  readonly blocks: ReadonlySet<Block>;
  readonly results: readonly Draft<Result>[];
}

type Column = 'unit' | 'value' | 'change';

/**
 * Reads tables of results that were flattened to lines: 产品名称 单位 产量 比上年增长（%） / 水泥 万吨 2214.8 -11.3. Only below a
 * header that names such columns and no year to come, and only in a document whose title says what year it reports on: each
 * value is one result, each change another. A quote runs from the name of the row to the cell.
 */
export function reportedRows(input: ExtractionInput): ReportedRows {
  const blocks = new Set<Block>();
  const results: Draft<Result>[] = [];
  const year = reportTitleYear(input);
  const now = calendarOf(input).year;
  if (year === null || (now !== null && year > now)) return { blocks, results };
  let columns: readonly Column[] | null = null;
  for (const block of input.blocks) {
    const words = asciiDigits(input.simplified.slice(block.start, block.end));
    const header = headerOf(words);
    if (header !== null) {
      columns = header;
      blocks.add(block);
      continue;
    }
    const cells = cellsOf(words);
    const fits =
      columns !== null && cells.length === columns.length + 1 && /[\u4e00-\u9fff]/.test(cells[0]?.words ?? '');
    if (columns === null || !fits || /[。；，]/.test(words)) {
      columns = null;
      continue;
    }
    blocks.add(block);
    if (!input.uncertain.some((u) => u.start < block.end && block.start < u.end))
      results.push(...resultsOf(cells, columns, block, input, year));
  }
  return { blocks, results };
}

const NAME = /^(?:指标|项目|名称|产品|品种|类别|行业|商品)(?:名称|类别)?$/;
const UNIT = /^(?:计量)?单位$/;
const VALUE =
  /^(?:绝对数|绝对量|绝对额|产量|数量|总量|数值|完成数?|实绩|实际(?:数|完成)?|金额|全年(?:完成|累计)?|本年(?:累计)?|年末数)(?:[（(]([^（）()]{1,6})[）)])?$/;
const CHANGE =
  /^(?:比上年|同比|较上年|增长|增速|增减)(?:同期)?(?:增长|增减|增速|±|\+\/-)?[（(]?(?:[%％]|±[%％]|\+\/-[%％])[）)]?$/;

function headerOf(words: string): Column[] | null {
  const [name, ...rest] = cellsOf(words).map((c) => c.words);
  if (name === undefined || !NAME.test(name) || rest.length < 1) return null;
  const columns = rest.map((cell): Column | null =>
    UNIT.test(cell) ? 'unit' : VALUE.test(cell) ? 'value' : CHANGE.test(cell) ? 'change' : null,
  );
  const known = columns.filter((c): c is Column => c !== null);
  return known.length === columns.length && known.includes('value') && known.includes('unit') ? known : null;
}

const NUMBER = /^[-−–]?\d[\d,]*(?:\.\d+)?$/;

function resultsOf(
  cells: readonly Cell[],
  columns: readonly Column[],
  block: Block,
  input: ExtractionInput,
  year: number,
): Draft<Result>[] {
  const [name] = cells;
  const unit = cells[columns.indexOf('unit') + 1]?.words ?? '';
  const subject = name?.words.replace(/^(?:其中[：:]?|#|[一二三四五六七八九十\d]+[、.．])/, '') ?? '';
  return columns.flatMap((column, i) => {
    const cell = cells[i + 1];
    if (column === 'unit' || cell === undefined || !NUMBER.test(cell.words)) return [];
    const falls = /^[-−–]/.test(cell.words);
    if (falls && column === 'value') return [];
    const bare = cell.words.replace(/^[-−–]/, '').replaceAll(',', '');
    const quantity = quantities(bare + (column === 'change' ? '%' : unit))[0];
    if (quantity === undefined) return [];
    const stock = STOCK.test(subject) && !FLOW.test(subject);
    return [
      {
        ...documentPlace(input),
        quote: quotation(input.text, { start: block.start, end: block.start + cell.end }),
        rule: 'result/table-row',
        indicator: indicatorOf(subject, input.indicators).id,
        subject,
        comparator: quantity.comparator,
        value: quantity.value,
        unit: quantity.unit,
        baseValue: quantity.baseValue,
        baseUnit: quantity.baseUnit,
        measure: column === 'value' ? 'level' : falls ? 'decrease' : 'growth',
        period: column === 'change' || !stock ? 'annual' : 'total',
        asOf: String(year),
        reportedBy: input.publisher ?? null,
      },
    ];
  });
}
