import type { APIRoute } from 'astro';
import { EDITIONS, LOCALE, editionPaths, type Edition } from '../../i18n/edition.ts';
import { strings } from '../../i18n/strings.ts';
import { fileHref, href } from '../../site/href.ts';

export const getStaticPaths = editionPaths;

const ICONS = [
  { src: '/icons/192.png', sizes: '192x192', purpose: 'any' },
  { src: '/icons/512.png', sizes: '512x512', purpose: 'any' },
  { src: '/icons/maskable.png', sizes: '512x512', purpose: 'maskable' },
] as const;

const SCREENSHOTS = [
  { src: '/icons/wide.png', sizes: '1280x800', form_factor: 'wide' },
  { src: '/icons/narrow.png', sizes: '390x844', form_factor: 'narrow' },
] as const;

/** What a device needs to install an edition as an application of its own. */
export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => {
  const { site } = strings(edition);
  return Response.json({
    id: href(edition, '/'),
    name: EDITIONS.indexOf(edition) === 2 ? site.name : `${site.name} · ${site.motto}`,
    short_name: site.name,
    description: site.description,
    lang: LOCALE[edition],
    dir: 'ltr',
    start_url: href(edition, '/'),
    scope: fileHref('/'),
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#a8321f',
    categories: ['government', 'news', 'education'],
    icons: ICONS.map((icon) => ({ ...icon, src: fileHref(icon.src), type: 'image/png' })),
    screenshots: SCREENSHOTS.map((shot) => ({ ...shot, src: fileHref(shot.src), type: 'image/png', label: site.name })),
  });
};
