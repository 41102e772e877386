import { runAction } from '../run-action.ts';
import { notify } from '../verbs/notify.ts';

await runAction(notify, async () => (await import('../perform/notify.ts')).performNotify);
