import { runAction } from '../run-action.ts';
import { probe } from '../verbs/probe.ts';

await runAction(probe, async () => (await import('../perform/probe.ts')).performProbe);
