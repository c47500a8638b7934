import { LOCALE, type Edition } from '../../i18n/edition.ts';
import { notices } from '../../i18n/offline-notices.ts';
import { KEPT_AT } from '../stores.ts';

function day(edition: Edition, iso: string): string {
  return new Intl.DateTimeFormat(LOCALE[edition], { dateStyle: 'long' }).format(new Date(iso));
}

/** The edition that a page says it is in. */
function editionOf(html: string): Edition {
  const lang = /<html[^>]*\blang="?([A-Za-z-]+)/.exec(html)?.[1];
  return lang === 'en' || lang === 'zh-Hant' ? lang : 'zh-Hans';
}

/** A kept page with a line on top that says so, and when it was kept; `missing` says that it stands in for another. */
export async function marked(answer: Response, missing = false): Promise<Response> {
  const html = await answer.text();
  const edition = editionOf(html);
  const words = notices[edition];
  const at = answer.headers.get(KEPT_AT);
  const said = missing ? words.missing : at === null ? words.kept : words.keptOn(day(edition, at));
  const line = `<p class="kept" role="status">${said}</p>`;
  // The words are ours and hold no markup; a page begins its visible part with <body>.
  const shown = html.replace(/<body[^>]*>/, (tag) => tag + line);
  return new Response(shown, { status: missing ? 503 : 200, headers: answer.headers });
}
