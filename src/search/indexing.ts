import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Indexes the built pages of `dist` and writes the index to `dist/pagefind`. */
export async function indexSite(dist: string): Promise<{ readonly pages: number }> {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind could not begin an index.');
  const added = await index.addDirectory({ path: dist });
  await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  await close();
  return { pages: added.page_count };
}
