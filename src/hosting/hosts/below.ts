/** A path of the table on the host: `/x/` and `/_astro/*` give `/x/_astro/*`. */
export function below(base: string, path: string): string {
  return base + path.slice(1);
}

/** `path` as a regular expression that matches itself alone. */
export function literal(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A table path as the body of a regular expression from the beginning: `^/x/_astro/` or `^/x/sw\.js$`. */
export function pattern(base: string, path: string): string {
  return path.endsWith('*') ? `^${literal(below(base, path.slice(0, -1)))}` : `^${literal(below(base, path))}$`;
}
