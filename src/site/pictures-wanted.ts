/** Which pages have a picture of their own for shared links. */
export const PICTURES = ['all', 'documents', 'none'] as const;
export type Pictures = (typeof PICTURES)[number];

/** Where drawn pictures lie between builds, below the project's folder. */
export const PICTURES_KEPT = '.cache/pictures';

/** What the build was told to draw. @throws where it was told something else than it knows */
export function picturesWanted(told: string = process.env['PICTURES'] ?? 'all'): Pictures {
  const wanted = PICTURES.find((one) => one === told);
  if (wanted === undefined) throw new Error(`--pictures ${told}: expected ${PICTURES.join(', ')}.`);
  return wanted;
}
