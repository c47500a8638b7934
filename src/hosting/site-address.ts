/** What `npm start` serves: the address of a build that was not told its host. */
const LOCAL = 'http://localhost:4321';

/** Origin and base of the site, with a final slash: `https://example.org/x/`. */
export function siteAddress(options: { readonly base: string; readonly site: string | undefined }): string {
  return (options.site ?? LOCAL).replace(/\/*$/, '') + options.base;
}
