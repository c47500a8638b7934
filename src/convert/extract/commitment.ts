import type { Commitment } from '../../schema/vocabulary.ts';
import { GOVERNING, WITHIN } from './vocabulary/governing.ts';

/** A governing word where it stands in a clause. */
export interface Governor {
  readonly word: string;
  readonly at: number;
  readonly commitment: Commitment;
  readonly carries: boolean;
}

const WEAKNESS: Readonly<Record<Commitment, number>> = { firm: 0, striving: 1, exploratory: 2 };

const WORDS = new Map(
  GOVERNING.flatMap((g) => g.words.map((word) => [word, { commitment: g.commitment, carries: g.carries }] as const)),
);
/** 计划 and 目标 govern only what they plan to do; 实施…计划 does not. */
const NOUNS = /^(?:计划|拟)$/;
const VERB_AFTER =
  /^(?:由(?=[\d年])|到|在|于|用|新|建|完|投|引|培|实|开|设|出|安|组|启|举|推|再|对|将|全|募|发|招|争|办|签|供|治|整|创|净|筹|修|拆|搬|种|改|选|聘|续|扩|增|放|贷|认定|遴选|评选|评定|立项|资助|推荐)/;
/** 出台支持数字文创的措施: what the rule is about governs nothing. */
const NAMES_A_RULE = /(?:出台|制定|印发|发布|修订|完善|落实|设立|兑现)[^，]{0,4}$/;
const ANY = new RegExp([...WORDS.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'g');

/** Where the past is told, 争取中央补助1.9亿元 says what was obtained; of equal length. */
export function asObtained(words: string): string {
  return words.replace(OBTAINED, '取得');
}

const OBTAINED =
  /争取(?=(?:到|了)*(?:中央|省级?|上级|国家|各级|各类|专项|政府|债券|政策|财政|补助|资金|项目|预算内|超长期)[^，]*\d)/g;

/** 同时也要看到，…; 必须清醒认识到: what follows is how things stand. */
export const ONLY_SEES =
  /(?:要|必须|须|应当?|应该)(?:也|还|同时)?(?:清醒|清楚|冷静|深刻|充分|客观|理性|辩证)*(?:地|的)?(?:看到|认识到|意识到|注意到|正视|承认)/g;

/** The governing words of a clause (Simplified), in order; those inside quotation marks and longer words left out. */
export function governors(words: string): Governor[] {
  const bare = words
    .replace(/[“"「『《（(【][^”"」』》）)】]*[”"」』》）)】]/g, (name) => '□'.repeat(name.length))
    .replace(ONLY_SEES, (seen) => '□'.repeat(seen.length));
  const found: Governor[] = [];
  for (const match of bare.matchAll(ANY)) {
    const word = match[0];
    const entry = WORDS.get(word);
    if (entry === undefined || isWithin(bare, word, match.index)) continue;
    if (word === '争取' && /(?:累计|已|共|成功)$/.test(bare.slice(0, match.index))) continue;
    if (word === '支持' && bare.endsWith(word) && match.index > bare.length - 3) continue;
    if (entry.commitment === 'exploratory' && NAMES_A_RULE.test(bare.slice(0, match.index))) continue;
    if (NOUNS.test(word) && !VERB_AFTER.test(bare.slice(match.index + word.length))) continue;
    found.push({ word, at: match.index, ...entry });
  }
  return found;
}

function isWithin(words: string, word: string, at: number): boolean {
  return (WITHIN[word] ?? []).some((longer) => {
    const offset = longer.indexOf(word);
    return words.slice(at - offset, at - offset + longer.length) === longer;
  });
}

/** The weakest of the governing words decides (力争…达到…完成 is striving); firm where there is none. */
export function weakest(governing: readonly Governor[]): { readonly commitment: Commitment; readonly trigger: string } {
  const [first, ...rest] = governing;
  if (first === undefined) return { commitment: 'firm', trigger: '' };
  const weak = rest.reduce((a, b) => (WEAKNESS[b.commitment] > WEAKNESS[a.commitment] ? b : a), first);
  return { commitment: weak.commitment, trigger: weak.word };
}

/** What carries over to the next coordinated clause: the last governing word that carries, or what was carried before. */
export function carried(own: readonly Governor[], before: readonly Governor[]): readonly Governor[] {
  const last = own.findLast((g) => g.carries);
  return last === undefined ? before : [last];
}
