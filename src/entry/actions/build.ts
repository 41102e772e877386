import { runAction } from '../run-action.ts';
import { build } from '../verbs/build.ts';

await runAction(build, async () => (await import('../perform/build.ts')).performBuild);
