import { runAction } from '../run-action.ts';
import { ship } from '../verbs/ship.ts';

await runAction(ship, async () => (await import('../perform/ship.ts')).performShip);
