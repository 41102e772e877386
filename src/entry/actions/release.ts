import { runAction } from '../run-action.ts';
import { release } from '../verbs/release.ts';

await runAction(release, async () => (await import('../perform/holds.ts')).performRelease);
