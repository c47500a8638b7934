import type { APIRoute } from 'astro';
import { theArchive } from '../../site/archive.ts';
import { picture, pictured } from '../../site/pictures.ts';

/** The picture that a shared link to a document or a pledge shows. */
export const GET: APIRoute = async ({ params }) => {
  const png = await picture(await theArchive(), params['id'] ?? '');
  if (png === undefined) return new Response(null, { status: 404 });
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};

export async function getStaticPaths() {
  return [...(await pictured(await theArchive()))].map((id) => ({ params: { id } }));
}
