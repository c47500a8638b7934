import { join } from 'node:path';
import { archive } from '../data/archive.ts';
import { contract } from '../data/contract.ts';
import { fulfilments } from '../data/fulfilment.ts';
import type { City } from '../schema/city.ts';
import { FileFailure, type Effects } from './effects.ts';
import { failure } from './failure.ts';
import type { Message } from './message.ts';
import type { Converted, NamedIndicator } from './stages.ts';

/** What the data contract needs besides the documents. */
export interface DataSources {
  readonly indicators: readonly NamedIndicator[];
  readonly cityOf: (id: string) => City | undefined;
  /** `YYYY-MM-DD`; undefined to take the latest date of the archive. */
  readonly today: string | undefined;
}

/** Writes the data contract of these documents to a folder; files of documents that are gone are removed. */
export function writeData(
  effects: Effects,
  folder: string,
  converted: readonly Converted[],
  sources: DataSources,
): readonly Message[] {
  const texts = new Map(converted.map(({ document, text }) => [document.id, text]));
  const whole = archive({
    documents: converted.map(({ document }) => document),
    fulfilmentOf: fulfilments,
    ...sources,
  });
  const files = contract(whole, (id) => texts.get(id) ?? '');
  const messages: Message[] = [];
  if (sources.today === undefined) {
    messages.push({
      severity: 'info',
      file: folder,
      rule: 'data/today',
      reason: `nothing dates this run, so what is due is judged on ${whole.today}, the latest date of these documents`,
      hint: 'Set SOURCE_DATE_EPOCH to judge on another day.',
    });
  }
  try {
    for (const [path, make] of files) effects.write(join(folder, path), make());
    for (const { name, kind } of effects.list(join(folder, 'documents')) ?? []) {
      if (kind === 'file' && /^[0-9a-f]{12}\.json$/.test(name) && !files.has(`documents/${name}`))
        effects.remove(join(folder, 'documents', name));
    }
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    messages.push(failure(error, folder));
  }
  return messages;
}
