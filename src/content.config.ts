import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { cityNote } from './schema/city.ts';
import { document } from './schema/document.ts';
import { indicator } from './schema/indicator.ts';

/** Folder of the entries; another one builds a site of another corpus. */
const base = process.env['CONTENT_DIR'] ?? './content';

export const collections = {
  documents: defineCollection({ loader: glob({ pattern: '*.mdx', base: `${base}/documents` }), schema: document }),
  cities: defineCollection({ loader: glob({ pattern: '*.yaml', base: `${base}/cities` }), schema: cityNote }),
  indicators: defineCollection({ loader: glob({ pattern: '*.yaml', base: `${base}/indicators` }), schema: indicator }),
};
