import { remedy, type FileFailure } from './effects.ts';
import type { Message } from './message.ts';

/** A file that could not be read or written, as a message about `file`. */
export function failure(error: FileFailure, file: string): Message {
  return { severity: 'error', file, rule: `file/${error.code}`, reason: error.message, hint: remedy(error.code) };
}
