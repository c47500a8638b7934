/** An escape, a character reference or a tag, as the emitter writes them. */
const MARKUP =
  /\\([!-/:-@[-`{-~])|&#x([0-9A-Fa-f]{1,6});|<\/?(?:Quoted|Repaired|Uncertain|p)(?: [a-z]+="[^"]*")* ?\/?>/g;

/**
 * The restored text that an entry's body carries: the inverse of the emitter, one line a block. Only for bodies that
 * the emitter wrote, which proves of each that this gives its text back.
 */
export function bodyText(body: string): string {
  return body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      line
        .replace(/^#{1,6} /, '')
        .replace(MARKUP, (_, escaped: string | undefined, code: string | undefined) =>
          escaped !== undefined ? escaped : code !== undefined ? String.fromCodePoint(Number.parseInt(code, 16)) : '',
        ),
    )
    .join('\n');
}
