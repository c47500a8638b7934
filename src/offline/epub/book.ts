import { createHash } from 'node:crypto';
import { bookWords } from '../../i18n/copies.ts';
import { dateWords } from '../../i18n/dates.ts';
import type { Edition } from '../../i18n/edition.ts';
import { escaped } from '../../hosting/xml.ts';
import { writeZip, type ZipEntry } from '../zip.ts';
import { sheet, type Chapter } from './chapter.ts';

const STYLE = `body { line-height: 1.75; }
h1, h2, h3, h4, h5, h6 { line-height: 1.4; }
table { border-collapse: collapse; font-size: 0.9em; }
th { text-align: left; padding-right: 1em; vertical-align: top; white-space: nowrap; }
td { overflow-wrap: anywhere; }
blockquote { margin: 0.5em 1em; }
.said { font-size: 0.9em; }
`;

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

export interface Book {
  readonly edition: Edition;
  readonly title: string;
  /** `YYYY-MM-DD` of the build. */
  readonly date: string;
  readonly chapters: readonly Chapter[];
}

/** A name for this very content: the same chapters are the same book, whenever they are built. */
function identifier(book: Book): string {
  const hash = createHash('sha256').update(JSON.stringify([book.edition, book.title]));
  for (const chapter of book.chapters) hash.update(chapter.xhtml);
  return `urn:sha256:${hash.digest('hex')}`;
}

function entries(book: Book): ZipEntry[] {
  const words = bookWords[book.edition];
  const title = escaped(book.title);
  const items = book.chapters.map(
    ({ file }, i) => `<item id="c${i}" href="${file}" media-type="application/xhtml+xml"/>`,
  );
  const spine = book.chapters.map((_, i) => `<itemref idref="c${i}"/>`);
  const opf = `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${book.edition}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${identifier(book)}</dc:identifier>
<dc:title>${title}</dc:title>
<dc:language>${book.edition}</dc:language>
<dc:date>${book.date}</dc:date>
<meta property="dcterms:modified">${book.date}T00:00:00Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="about" href="about.xhtml" media-type="application/xhtml+xml"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine><itemref idref="about"/><itemref idref="nav"/>
${spine.join('\n')}
</spine>
</package>
`;
  const about = `<h1>${title}</h1>\n<p>${escaped(words.asOf(dateWords(book.edition, book.date)))}</p>\n<p>${escaped(words.about)}</p>`;
  const toc = book.chapters.map(({ file, title: name }) => `<li><a href="${file}">${escaped(name)}</a></li>`);
  const nav = `<nav epub:type="toc" id="toc"><h1>${words.contents}</h1>\n<ol><li><a href="about.xhtml">${title}</a></li>\n${toc.join('\n')}</ol></nav>`;
  const file = (name: string, text: string): ZipEntry => ({ name, bytes: Buffer.from(text) });
  return [
    // Readers recognise a book by this first file, which must not be compressed.
    { ...file('mimetype', 'application/epub+zip'), stored: true },
    file('META-INF/container.xml', CONTAINER),
    file('book/about.xhtml', sheet(book.edition, book.title, about)),
    file('book/nav.xhtml', sheet(book.edition, words.contents, nav, ' xmlns:epub="http://www.idpf.org/2007/ops"')),
    file('book/package.opf', opf),
    file('book/style.css', STYLE),
    ...book.chapters.map((chapter) => file(`book/${chapter.file}`, chapter.xhtml)),
  ];
}

/** Writes an EPUB 3; equal books give equal bytes. */
export function writeBook(path: string, book: Book): Promise<number> {
  return writeZip(path, book.date, entries(book));
}
