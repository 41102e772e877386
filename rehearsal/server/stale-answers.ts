import { createHash } from 'node:crypto';
import type { Answer, Incoming } from './answer.ts';

export interface StaleAnswers {
  keep(request: Incoming, operation: string | undefined, answer: Answer): void;
  /** What the same request was answered the last time it was really performed. */
  of(request: Incoming, operation: string | undefined): Answer | undefined;
  /** What was answered in another state was never answered in this one. */
  forget(): void;
}

const capacity = 2_000;
const largest = 1 << 20;

/** Keeps the newest answers of reads, for the fault `stale-read`. */
export function createStaleAnswers(): StaleAnswers {
  const answers = new Map<string, Answer>();
  const key = (request: Incoming, operation: string | undefined): string =>
    createHash('sha256')
      .update(JSON.stringify([operation, request.method, request.path, request.rawQuery]))
      .update(request.body)
      .digest('base64');
  return {
    keep(request, operation, answer) {
      if (answer.body.length > largest) return;
      const name = key(request, operation);
      answers.delete(name);
      answers.set(name, answer);
      const oldest = answers.keys().next();
      if (answers.size > capacity && oldest.done !== true) answers.delete(oldest.value);
    },
    of: (request, operation) => answers.get(key(request, operation)),
    forget: () => answers.clear(),
  };
}
