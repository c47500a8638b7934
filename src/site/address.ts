import { siteAddress } from '../hosting/site-address.ts';

/** True where the build was told its host: then an address is good everywhere. */
export const HOST_KNOWN = import.meta.env.SITE !== undefined;

/** The whole address of a path that begins with the base; of a build that was not told its host, where it is tried. */
export function absolute(path: string): string {
  return siteAddress({ base: '', site: import.meta.env.SITE }) + path;
}
