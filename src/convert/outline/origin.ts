import { authorityInTitle, decidingMeeting, isAuthority } from './authority.ts';
import type { Line } from './line.ts';
import { fieldsOf, fieldsOfLines, type Field } from './masthead.ts';
import type { Signature } from './signature.ts';
import type { Header } from './title.ts';

/** Who published and who speaks, as captured, each with its Simplified form for looking it up. */
export interface Origin {
  readonly publisher?: Name;
  readonly issuer?: Name;
  readonly url?: string;
  /** The page names its source and says that it is not known. */
  readonly unknownSource: boolean;
}

export interface Name {
  readonly raw: string;
  readonly plain: string;
}

const NOBODY =
  /^(?:未知|不详|不明|本站|本网|本网站|原创|本站原创|网络|互联网|网上|转载|网络转载|其他|无|暂无|佚名|-+|unknown|internet)$/i;
const UNKNOWN = /^(?:未知|不详|不明|网络|互联网|网上|转载|网络转载|佚名|unknown|internet)$/i;

/** 天门网讯（…）, 荆门日报讯: who sent the report. */
const DATELINE = /^([\p{Script=Han}A-Za-z]{2,14}?)(?:讯|\d{1,2}月\d{1,2}日[电讯])(?=[\s\u3000（(，,:：\d])/u;

function named(raw: string, plain: string): Name | undefined {
  const from = plain.length - plain.trimStart().length;
  const end = plain.search(/[\s\u3000|｜]{2}|[|｜【[]|\s(?:打印|关闭|字号|字体|点击)/);
  const to = end > from ? end : plain.trimEnd().length;
  const name = { raw: raw.slice(from, to).trim(), plain: plain.slice(from, to).trim() };
  return name.plain === '' || name.plain.length > 60 ? undefined : name;
}

function publisherOf(fields: readonly Field[], firstLine: Line | undefined): Name | undefined {
  for (const wanted of ['source', 'authority'] as const) {
    for (const field of fields) {
      if (field.name !== wanted) continue;
      const name = named(field.raw, field.plain);
      if (name && !NOBODY.test(name.plain)) return name;
    }
  }
  const dateline = firstLine && DATELINE.exec(firstLine.plain);
  // 东北网鸡西7月28日电: the sender ends where the place begins.
  const sender = dateline?.[1]?.replace(/(?<=.(?:网|社|报|台|在线))\p{Script=Han}{2,4}$/u, '');
  if (!firstLine || sender === undefined || /^(?:本报|本网|本台|近日|记者)$/.test(sender)) return undefined;
  return { raw: firstLine.raw.slice(0, sender.length), plain: sender };
}

/** Who published the page, as its masthead or dateline says; undefined where it names nobody. */
export function sourceOf(lines: readonly Line[], header: Header): Name | undefined {
  return publisherOf(fieldsAround(lines, header), lines[header.bodyStart]);
}

function fieldsAround(lines: readonly Line[], header: Header): readonly Field[] {
  const below = lines.flatMap((line, i) => (i >= header.bodyStart && i >= lines.length - 6 ? fieldsOf(line) : []));
  return [...fieldsOfLines(lines, header.masthead), ...header.beside.flatMap(fieldsOf), ...below];
}

function issuerOf(
  lines: readonly Line[],
  header: Header,
  signature: Signature | undefined,
  official: boolean,
): Name | undefined {
  if (header.text !== null && header.plain !== null) {
    const length = authorityInTitle(header.plain);
    if (length > 0) return { raw: header.text.slice(0, length), plain: header.plain.slice(0, length) };
  }
  for (const i of header.masthead) {
    const line = lines[i];
    if (line && isAuthority(line.plain)) return { raw: line.raw, plain: line.plain };
  }
  if (!official) return undefined;
  if (signature?.authority !== undefined && signature.plain !== undefined) {
    return { raw: signature.authority, plain: signature.plain };
  }
  for (const line of lines.slice(0, header.bodyStart + 3)) {
    const meeting = decidingMeeting(line.plain);
    if (meeting)
      return { raw: line.raw.slice(meeting.start, meeting.end), plain: line.plain.slice(meeting.start, meeting.end) };
  }
  return undefined;
}

/**
 * Publisher and issuer. A body that issues its own document is its publisher too, unless the page names another, or says that
 * its source is not known.
 *
 * @param official Whether the document is of a kind that bodies issue: then the signature and the deciding meeting count.
 */
export function originOf(
  lines: readonly Line[],
  header: Header,
  signature: Signature | undefined,
  official: boolean,
): Origin {
  const fields = fieldsAround(lines, header);
  const source = fields.find(({ name }) => name === 'source');
  const unknownSource = source !== undefined && UNKNOWN.test(source.plain.trim());
  const stated = publisherOf(fields, lines[header.bodyStart]);
  const issuer = issuerOf(lines, header, signature, official);
  const session = issuer !== undefined && /第.+次(?:全体)?(?:会议|全会)$/.test(issuer.plain);
  const publisher = stated ?? (unknownSource || session ? undefined : issuer);
  const url = fields.find(({ name }) => name === 'url')?.raw.match(/https?:\/\/[^\s，。、；）)】]+/)?.[0];
  return {
    ...(publisher && { publisher }),
    ...(issuer && issuer.plain !== publisher?.plain && { issuer }),
    ...(url !== undefined && URL.canParse(url) && { url }),
    unknownSource,
  };
}
