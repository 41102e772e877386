import { runAction } from '../run-action.ts';
import { test } from '../verbs/test.ts';

await runAction(test, async () => (await import('../perform/test.ts')).performTest);
