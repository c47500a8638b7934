/** The restored text of a document and how an edition shows it. */
export interface TextLayer {
  /** The stretch of the text that is shown, by its blocks; all of it where none is given. */
  readonly part?: { readonly start: number; readonly end: number } | undefined;
  /** The restored text, one block a line. */
  readonly text: string;
  /** The same in the script of the edition, of the same length. */
  readonly shown: string;
  /** Markup to put beside the block that begins at `offset` of the text; sorted, one a block. */
  readonly beside: readonly { readonly offset: number; readonly html: string }[];
}

const TOKEN = /<[^>]*>|&(?:#\d+|#x[0-9a-f]+|[a-z]+);|[^<&]+|[<&]/gi;
const BLOCK = /^<(\/?)(p|h[1-6])\b/i;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decoded(token: string): string {
  if (!token.startsWith('&') || token.length === 1) return token;
  const name = token.slice(1, -1);
  if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return String.fromCodePoint(Number.parseInt(name.slice(1), 10));
  return NAMED[name.toLowerCase()] ?? token;
}

/** Text as HTML text or as the value of a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/**
 * Lays the text of an edition into the rendered HTML of an entry, character for character, and the notes beside
 * their blocks. The title becomes a paragraph (the page has its own h1); headings get ids `s1`, `s2`, … Throws where the
 * rendering shows other characters than the text has: a reader must never see less than was restored.
 */
export function layered(html: string, layer: TextLayer): string {
  let out = '';
  let offset = 0;
  let begun = false;
  let headings = 0;
  let inside = false;
  let next = 0;
  let from = 0;
  let shown = true;
  for (const token of html.match(TOKEN) ?? []) {
    const block = BLOCK.exec(token);
    if (block !== null) {
      const [, closing, name = 'p'] = block;
      if (closing === '') {
        if (begun) offset += 1;
        begun = true;
        inside = true;
        from = out.length;
        shown = layer.part === undefined || (offset >= layer.part.start && offset < layer.part.end);
        if (name === 'h1') out += '<p class="title">';
        else if (name === 'p') out += '<p>';
        else out += `<${name} id="s${++headings}">`;
      } else {
        inside = false;
        out += name === 'h1' ? '</p>' : token;
        const note = layer.beside[next];
        if (note !== undefined && note.offset < offset) {
          out = `${out.slice(0, from)}<div class="beside">${out.slice(from)}${note.html}</div>`;
          next += 1;
        }
        if (!shown) out = out.slice(0, from);
      }
    } else if (!inside || (token.startsWith('<') && token.length > 1)) {
      if (inside) out += token;
    } else {
      const piece = decoded(token);
      if (layer.text.slice(offset, offset + piece.length) !== piece) {
        throw new Error(`The rendering differs from the text at ${offset}: "${piece.slice(0, 40)}".`);
      }
      out += escaped(layer.shown.slice(offset, offset + piece.length));
      offset += piece.length;
    }
  }
  if (offset !== layer.text.length) {
    throw new Error(`The rendering has ${offset} characters, the text ${layer.text.length}.`);
  }
  return out;
}
