import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { contract } from '../../data/contract.ts';
import { bodyText } from '../../data/text.ts';
import { theArchive } from '../../site/archive.ts';

async function files() {
  const bodies = new Map((await getCollection('documents')).map((entry) => [entry.id, entry.body ?? '']));
  return contract(await theArchive(), (id) => bodyText(bodies.get(id) ?? ''));
}

let made: ReturnType<typeof files> | undefined;

/** The files of the data contract. */
export const GET: APIRoute = async ({ params }) => {
  made = import.meta.env.DEV ? files() : (made ?? files());
  const file = (await made).get(`${params['file']}.json`);
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(file(), { headers: { 'Content-Type': 'application/json' } });
};

export async function getStaticPaths() {
  return [...(await files()).keys()].map((path) => ({ params: { file: path.replace(/\.json$/, '') } }));
}
