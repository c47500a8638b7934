import { z } from 'zod';

/** Words that the archive itself says to a reader, in its three languages. */
export const inEditions = z.strictObject({ 'zh-Hans': z.string(), 'zh-Hant': z.string(), en: z.string() });

/** The same, or an editor's free words in one language, which are shown as they stand and tagged with it. */
export const said = z.union([z.string().min(1), inEditions]);
export type Said = z.infer<typeof said>;
