import type { Block } from '../../schema/document.ts';
import type { Span } from '../../schema/quote.ts';
import { AUTHORITY, PRIVATE } from './vocabulary/speakers.ts';

const QUOTED = /[“「『][^”」』]{12,}[”」』]/g;
/** 村民王大爷说，去年他家收入超过8万元。 */
const REPORTED = /([^。！？“”]{2,40}(?:说|表示|介绍|坦言|告诉记者|算了一?笔账))[，：][^。！？]*/g;
/** Most paragraphs hold no such words, and need not be searched for who says them. */
const SAID = /(?:说|表示|介绍|坦言|告诉记者|笔账)[，：]/;
const ATTRIBUTION = 48;
/** A name in quotation marks is not speech unless someone says it. */
const LONGEST_NAME = 24;
/** “我们企业的订单已经排到明年。” */
const OWN_FIRM = /我们?(?:企业|公司|厂|店|合作社|集团|家)/;
const SAYING = /说(?!明)|表示|介绍|坦言|告诉|感慨|感叹|笑着/;

/** Who speaks stands right before the verb: 有市民建议…，市城管局表示. */
const saying = (words = ''): string => words.split('，').at(-1) ?? words;

/** …签约率达到九成；集团负责人表示: what stands before the semicolon is not of those words. */
const before = (words = ''): number => words.lastIndexOf('；') + 1;

/**
 * What others than the authority say in quotation marks (“今年力争突破3亿元。”企业负责人说): no pledge and no report of the
 * authority. Spans of the text.
 */
export function privateSpeech(simplified: string, block: Block): Span[] {
  const words = simplified.slice(block.start, block.end);
  const told = (SAID.test(words) ? [...words.matchAll(REPORTED)] : []).flatMap((match) =>
    PRIVATE.test(saying(match[1])) && !AUTHORITY.test(match[1] ?? '')
      ? [{ start: block.start + match.index + before(match[1]), end: block.start + match.index + match[0].length }]
      : [],
  );
  const quoted = [...words.matchAll(QUOTED)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const after = /^[^。！？“]*/.exec(words.slice(end, end + ATTRIBUTION))?.[0] ?? '';
    const before = /[^。！？”]*$/.exec(words.slice(Math.max(0, start - ATTRIBUTION), start))?.[0] ?? '';
    const said = `${before}|${after}`;
    const spoken = match[0].length > LONGEST_NAME || /[。！？!?，,]/.test(match[0]) || SAYING.test(said);
    const own = OWN_FIRM.test(match[0]);
    const isPrivate = spoken && (PRIVATE.test(said) || own) && !AUTHORITY.test(said);
    return isPrivate ? [{ start: block.start + start, end: block.start + end }] : [];
  });
  return [...told, ...quoted];
}
