import { existsSync, readdirSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { cityNote } from './schema/city.ts';
import { codingSheet, resolution } from './schema/coding.ts';
import { document } from './schema/document.ts';
import { indicator } from './schema/indicator.ts';

/** Folder of the entries; another one builds a site of another corpus. */
const base = process.env['CONTENT_DIR'] ?? './content';

/** Editors' notes on cities, if there are any: a folder without entries is no fault, and Astro would call it one. */
const notes = `${base}/cities`;
const noted = existsSync(notes) && readdirSync(notes).some((name) => name.endsWith('.yaml'));

export const collections = {
  documents: defineCollection({ loader: glob({ pattern: '*.mdx', base: `${base}/documents` }), schema: document }),
  cities: defineCollection({ loader: noted ? glob({ pattern: '*.yaml', base: notes }) : () => [], schema: cityNote }),
  // The coders' sheets are about the real archive, whatever corpus the site shows.
  coding: defineCollection({ loader: glob({ pattern: '[ab].yaml', base: './content/coding' }), schema: codingSheet }),
  resolution: defineCollection({
    loader: glob({ pattern: 'resolution.yaml', base: './content/coding' }),
    schema: resolution,
  }),
  indicators: defineCollection({ loader: glob({ pattern: '*.yaml', base: `${base}/indicators` }), schema: indicator }),
};
