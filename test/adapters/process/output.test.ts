import { expect, test } from 'vitest';
import { createOutput } from '../../../src/adapters/process/output.ts';

test('a secret that lies across the place where a long line is cut leaves no part behind (I9)', () => {
  const secret = 'partner-secret-of-a-stage';
  const taken: string[] = [];
  const output = createOutput((line) => taken.push(line), [secret]);
  output.stdout(Buffer.from(`${'x'.repeat(1990)}${secret}\n`));
  // A line without an end is cut too, wherever it has become too long.
  output.stderr(Buffer.from(`${secret}${'y'.repeat(20_000)}`));
  const all = [...taken, ...output.end()].join('\n');
  for (const part of [secret, secret.slice(0, 10), secret.slice(-10)]) expect(all).not.toContain(part);
});
