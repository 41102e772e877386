import { expect, onTestFinished, test } from 'vitest';
import { startRehearsal } from '../../../rehearsal/start.ts';

test('a port that is in use is refused in words, and nothing of the second rehearsal is left', async () => {
  const first = await startRehearsal({ runtime: 'simulated' });
  onTestFinished(() => first.close());
  const port = Number(new URL(first.endpoint).port);
  await expect(startRehearsal({ runtime: 'simulated', port })).rejects.toThrow(
    `port: expected one that is free, got ${port}`,
  );
});
