import { runAction } from '../run-action.ts';
import { hold } from '../verbs/hold.ts';

await runAction(hold, async () => (await import('../perform/holds.ts')).performHold);
