import { runAction } from '../run-action.ts';
import { deploy } from '../verbs/deploy.ts';

await runAction(deploy, async () => (await import('../perform/deploy.ts')).performDeploy);
