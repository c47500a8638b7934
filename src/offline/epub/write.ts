import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bookWords } from '../../i18n/copies.ts';
import { EDITIONS, type Edition } from '../../i18n/edition.ts';
import { readDocument, type Corpus } from '../corpus.ts';
import { BOOK_MOST, bookFile, wholeBookFile } from '../downloads.ts';
import { writeBook } from './book.ts';
import { chapter, type Chapter } from './chapter.ts';

async function chapters(dist: string, corpus: Corpus, edition: Edition, ids: readonly string[]): Promise<Chapter[]> {
  const list: Chapter[] = [];
  for (const id of ids) {
    const document = await readDocument(dist, id);
    list.push(chapter(edition, document, corpus.pledges.get(id) ?? [], corpus.results.get(id) ?? []));
  }
  return list;
}

/**
 * Writes a book of each city and one of the whole archive, in each edition, into `dist/downloads`. A reader's device
 * opens a book as one thing, so there is none of more than BOOK_MOST documents.
 */
export async function writeBooks(
  dist: string,
  corpus: Corpus,
): Promise<{ readonly books: number; readonly bytes: number }> {
  await mkdir(join(dist, 'downloads'), { recursive: true });
  let books = 0;
  let bytes = 0;
  const write = async (edition: Edition, file: string, title: string, ids: readonly string[]): Promise<void> => {
    if (ids.length === 0 || ids.length > BOOK_MOST) return;
    const list = await chapters(dist, corpus, edition, ids);
    bytes += await writeBook(join(dist, file), { edition, title, date: corpus.date, chapters: list });
    books += 1;
  };
  for (const edition of EDITIONS) {
    const words = bookWords[edition];
    await write(
      edition,
      wholeBookFile(edition, corpus.date),
      words.title,
      corpus.documents.map((one) => one.id),
    );
    for (const city of corpus.cities) {
      const ids = corpus.documents.filter((one) => one.cities.includes(city.id)).map((one) => one.id);
      await write(edition, bookFile(edition, city.id, corpus.date), words.titleOf(city.name[edition]), ids);
    }
  }
  return { books, bytes };
}
