import { runAction } from '../run-action.ts';
import { promote } from '../verbs/promote.ts';

await runAction(promote, async () => (await import('../perform/promote.ts')).performPromote);
