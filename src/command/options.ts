import { parseArgs } from 'node:util';
import { picturesWanted } from '../site/pictures-wanted.ts';
import { normalBase, type SiteOptions } from './site.ts';

/** Options of `build` and `start`; throws with the usage when one is unknown. */
export function siteOptions(args: readonly string[]): SiteOptions & { readonly port: number } {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: 'string', default: '/' },
      dist: { type: 'string', default: 'dist' },
      site: { type: 'string' },
      pictures: { type: 'string', default: 'all' },
      port: { type: 'string', default: '4321' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port ${values.port}: expected a number from 0 to 65535.`);
  }
  return {
    base: normalBase(values.base),
    dist: values.dist,
    port,
    pictures: picturesWanted(values.pictures),
    ...(values.site === undefined ? {} : { site: values.site }),
  };
}
