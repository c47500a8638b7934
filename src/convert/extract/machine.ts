import { readFileSync } from 'node:fs';
import { cityOf, divisions } from '../../gazetteer/divisions.ts';
import type { Block } from '../../schema/document.ts';
import type { Kind } from '../../schema/vocabulary.ts';
import { toSimplified } from '../../script/simplified.ts';
import type { ExtractionInput } from './extraction.ts';
import type { GoldCase } from './gold.ts';

const KINDS: Readonly<Record<string, Kind>> = {
  决议: 'resolution',
  决定: 'decision',
  命令: 'order',
  公报: 'communique',
  公告: 'announcement',
  通告: 'public-notice',
  意见: 'opinion',
  通知: 'notice',
  通报: 'circular',
  报告: 'report',
  请示: 'request',
  批复: 'reply',
  议案: 'bill',
  函: 'letter',
  纪要: 'minutes',
};

/** What the machine reads of a coded document. */
export function machineInput({ path, gold }: GoldCase, indicators: ExtractionInput['indicators']): ExtractionInput {
  const text = readFileSync(path, 'utf8')
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l !== '')
    .join('\n');
  const simplified = toSimplified(text);
  const { document } = gold;
  return {
    text,
    simplified,
    blocks: blocksOf(simplified, document.title === null ? null : toSimplified(document.title)),
    uncertain: [],
    kind: KINDS[document.kind] ?? (document.kind as Kind),
    language: (simplified.match(/[\u4e00-\u9fff]/g)?.length ?? 0) > simplified.length / 4 ? 'zh' : 'en',
    city: cityId(document.city ?? null),
    published: document.published ?? null,
    ...(document.event === null || document.event === undefined ? {} : { event: document.event }),
    ...(document.publisher === null || document.publisher === undefined ? {} : { publisher: document.publisher }),
    indicators,
  };
}

function blocksOf(simplified: string, title: string | null): Block[] {
  let start = 0;
  let body = false;
  return simplified.split('\n').map((line) => {
    const block = { start, end: start + line.length };
    start = block.end + 1;
    if (title !== null && !body && (line === title || title.includes(line))) return { ...block, kind: 'title' };
    if (/^[一二三四五六七八九十]+、[^。；]{2,40}$/.test(line)) return { ...block, kind: 'heading', level: 1 };
    if (/^（[一二三四五六七八九十]+）[^。；]{2,30}$/.test(line)) return { ...block, kind: 'heading', level: 2 };
    if (!body && !/[。；：]/.test(line.replace(/[^：]{2,6}：/g, ''))) return { ...block, kind: 'masthead' };
    body = true;
    return { ...block, kind: 'paragraph' };
  });
}

/** Id of a city that the gold names by its short name, such as 绵阳. */
export function cityId(name: string | null): string | null {
  if (name === null) return null;
  return divisions.find((d) => cityOf(d) === d && (d.short === name || d.name === name))?.id ?? null;
}
