import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { cityNote } from './schema/city.ts';
import { codingSheet, resolution } from './schema/coding.ts';
import { document } from './schema/document.ts';
import { indicator } from './schema/indicator.ts';

/** Folder of the entries; another one builds a site of another corpus. */
const base = process.env['CONTENT_DIR'] ?? './content';

export const collections = {
  documents: defineCollection({ loader: glob({ pattern: '*.mdx', base: `${base}/documents` }), schema: document }),
  cities: defineCollection({ loader: glob({ pattern: '*.yaml', base: `${base}/cities` }), schema: cityNote }),
  // The coders' sheets are about the real archive, whatever corpus the site shows.
  coding: defineCollection({ loader: glob({ pattern: '[ab].yaml', base: './content/coding' }), schema: codingSheet }),
  resolution: defineCollection({
    loader: glob({ pattern: 'resolution.yaml', base: './content/coding' }),
    schema: resolution,
  }),
  indicators: defineCollection({ loader: glob({ pattern: '*.yaml', base: `${base}/indicators` }), schema: indicator }),
};
