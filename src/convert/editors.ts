import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { cityNote } from '../schema/city.ts';
import { indicator } from '../schema/indicator.ts';
import { FileFailure, type Effects } from './effects.ts';
import { failure } from './failure.ts';
import type { Message } from './message.ts';
import type { NamedIndicator } from './stages.ts';

/** What editors keep beside the documents: indicators, and notes on cities. */
export interface Editors {
  readonly indicators: readonly NamedIndicator[];
  readonly cities: ReadonlyMap<string, z.infer<typeof cityNote>>;
  readonly messages: readonly Message[];
}

function readFolder<T>(
  effects: Effects,
  folder: string,
  schema: z.ZodType<T>,
): { readonly entries: readonly (readonly [id: string, value: T])[]; readonly messages: readonly Message[] } {
  const entries: (readonly [string, T])[] = [];
  const messages: Message[] = [];
  for (const { name, kind } of effects.list(folder) ?? []) {
    if (kind !== 'file' || !name.endsWith('.yaml')) continue;
    const file = join(folder, name);
    const invalid = (reason: string): void => {
      const hint = 'Correct the file; src/schema describes it.';
      messages.push({ severity: 'error', file, rule: 'editors/invalid', reason, hint });
    };
    try {
      const parsed = schema.safeParse(parse(new TextDecoder().decode(effects.read(file))));
      if (parsed.success) entries.push([name.slice(0, -'.yaml'.length), parsed.data]);
      else invalid(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
    } catch (error) {
      if (error instanceof FileFailure) messages.push(failure(error, file));
      else invalid(error instanceof Error ? error.message : String(error));
    }
  }
  return { entries, messages };
}

/** Reads `indicators/` and `cities/` of a content folder. A folder that does not exist is empty. */
export function readEditors(effects: Effects, content: string): Editors {
  const indicators = readFolder(effects, join(content, 'indicators'), indicator);
  const cities = readFolder(effects, join(content, 'cities'), cityNote);
  return {
    indicators: indicators.entries.map(([id, value]) => ({ id, ...value })),
    cities: new Map(cities.entries),
    messages: [...indicators.messages, ...cities.messages],
  };
}
