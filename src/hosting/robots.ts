/** Everything may be read. `sitemap` is a full address: crawlers take no other. */
export function robots(sitemap: string): string {
  return `User-agent: *\nDisallow:\n\nSitemap: ${sitemap}\n`;
}
