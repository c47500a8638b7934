import type { Span } from '../../../schema/quote.ts';
import { bareOf, type Line } from './line.ts';

/** `您现在的位置：` and its variants, in Simplified. */
const HERE =
  /^[【[\s]*(?:(?:您|你)(?:现在|当前|目前|正在)?(?:所在|所处|浏览)?的?|(?:现在|当前|目前)(?:所在|所处)?的?|所在)(?:位置|栏目|页面)(?:是|为|在)?\s*[：:>＞»›]/u;
/** The same without saying whose place it is: only with steps behind it. */
const PLACE = /^[【[\s]*位置(?:导航)?\s*[：:]/u;
/** What stands between the items of a menu that is one line. */
const BAR = /\s*[|｜]\s*|\s{2,}/u;
/** What stands between the steps of a breadcrumb. */
const STEP = /\s*(?:-{1,2}>|={1,2}>|[>＞»›≫→▸▶]+)\s*/u;
const STEPS = new RegExp(STEP, 'gu');
const HOME = /^(?:(?:网站|本站|站点|门户|政府)?首\s*页|主页|home)$/iu;
const SITE = /(?:人民政府|门户网站|政府网站?|官网|信息网)$/u;
const LAST = /^(?:正文|内容|详情|详细内容|内容页|信息详情|浏览文章|阅读文章|文章内容|查看详情)$/u;
const SENTENCE = /[。！？；，,;!?“”]/u;
/** The longest step before the last, in characters; a longer last one is a title. */
const STEP_LENGTH = 16;
const TITLE = 12;
/** So many steps, where neither a home page nor a label begins them. */
const MANY = 3;

function stepsOf(text: string): string[] {
  return text
    .replace(HERE, '')
    .replace(PLACE, '')
    .split(STEP)
    .map((step) => step.trim())
    .filter((step) => step !== '');
}

/** Whether a line is a menu that begins with the home page. */
function isMenuBar(text: string): boolean {
  const items = text.split(BAR);
  return (
    items.length >= MANY &&
    HOME.test(items[0] ?? '') &&
    items.every((item) => item.length < TITLE && !SENTENCE.test(item))
  );
}

/** Whether a line is a menu, or shows the way from the home page to where the reader is. */
export function isBreadcrumb({ text }: Line): boolean {
  if (/[。！？]/u.test(text)) return false;
  if (HERE.test(text) || isMenuBar(text)) return true;
  if (!STEP.test(text)) return false;
  const steps = stepsOf(text);
  const [first = ''] = steps;
  const last = steps.at(-1) ?? '';
  if (steps.slice(0, -1).some((step) => step.length > STEP_LENGTH || SENTENCE.test(step))) return false;
  if (HOME.test(first)) return true;
  if (PLACE.test(text)) return steps.length > 1;
  return steps.length >= MANY && (SITE.test(first) || LAST.test(last));
}

/**
 * The range of a breadcrumb that goes: all of it, or all but its last step where that is the document's title and no
 * other of the `lines` says it.
 */
export function breadcrumbSpan(line: Line, raw: string, lines: readonly Line[]): Span {
  const title = stepsOf(line.text).at(-1) ?? '';
  const whole = { start: line.start, end: line.end };
  if (title.length <= TITLE || SITE.test(title) || /^[【[]?[^：:]{0,4}[：:]/u.test(title)) return whole;
  const bare = bareOf(title.replace(/(?:…|\.{3})+$/u, ''));
  if (bare === '' || lines.some((other) => other !== line && other.bare.startsWith(bare))) return whole;
  const from = [...raw.matchAll(STEPS)].at(-1);
  return from ? { start: line.start, end: line.start + from.index + from[0].length } : whole;
}
