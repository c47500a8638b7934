import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { bodyText } from '../../../data/text.ts';
import { theArchive } from '../../../site/archive.ts';
import type { SeedProof } from '../../../site/seed-check.ts';

/** What a browser needs to check one document against its seed. */
export const GET: APIRoute = async ({ params }) => {
  const entry = await getEntry('documents', params['id'] ?? '');
  if (entry === undefined) return new Response(null, { status: 404 });
  const { data } = entry;
  const records = [data.pledges, data.results, data.milestones, data.instruments, data.excluded].flat();
  const proof: SeedProof = {
    sha256: data.seed.sha256,
    encoding: data.seed.encoding,
    edits: data.edits.map(({ start, end, original, replacement }) => [start, end, original, replacement]),
    text: bodyText(entry.body ?? ''),
    quotes: records.map(({ id, quote }) => [id, quote.start, quote.end, quote.exact]),
  };
  return new Response(JSON.stringify(proof), { headers: { 'Content-Type': 'application/json' } });
};

export async function getStaticPaths() {
  return (await theArchive()).documents.map(({ id }) => ({ params: { id } }));
}
