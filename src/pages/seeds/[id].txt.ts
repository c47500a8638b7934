import type { APIRoute } from 'astro';
import { theArchive } from '../../site/archive.ts';
import { seedBytes } from '../../site/seed.ts';

/** The raw seed, byte for byte. */
export const GET: APIRoute = async ({ params }) => {
  const document = (await theArchive()).document.get(params['id'] ?? '');
  if (document === undefined) return new Response(null, { status: 404 });
  return new Response(seedBytes(document), { headers: { 'Content-Type': 'text/plain' } });
};

export async function getStaticPaths() {
  return (await theArchive()).documents.map(({ id }) => ({ params: { id } }));
}
