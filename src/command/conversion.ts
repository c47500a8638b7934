import { z } from 'zod';
import { child, type Ended } from './child.ts';

/** The part of `convert --json` that the commands report. */
const summary = z.object({
  documents: z.array(z.unknown()),
  messages: z.array(
    z.object({ severity: z.string(), file: z.string(), reason: z.string(), hint: z.string().optional() }),
  ),
});
type Summary = z.infer<typeof summary>;

/** Runs the converter as its own program and reads what it says of itself. */
export async function convertSeeds(
  args: readonly string[],
): Promise<{ readonly ended: Ended; readonly summary: Summary | null }> {
  const ended = await child('node', ['src/convert/cli.ts', '--json', ...args]);
  let value: unknown = null;
  try {
    value = JSON.parse(ended.stdout);
  } catch {
    // A program fault prints no JSON; its words are in `ended`.
  }
  const parsed = summary.safeParse(value);
  return { ended, summary: parsed.success ? parsed.data : null };
}
