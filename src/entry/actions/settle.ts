import { runAction } from '../run-action.ts';
import { settle } from '../verbs/settle.ts';

await runAction(settle, async () => (await import('../perform/settle.ts')).performSettle);
