import { runAction } from '../run-action.ts';
import { rollback } from '../verbs/rollback.ts';

await runAction(rollback, async () => (await import('../perform/rollback.ts')).performRollback);
