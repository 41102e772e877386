import { commitUrl, runContext } from '../../adapters/github/run-context.ts';
import type { NotificationContext } from '../../plan/notification.ts';
import type { Clock } from '../../ports/clock.ts';

/** What messages say of the run that they come from. */
export function notificationContext(world: {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
}): NotificationContext {
  const run = runContext(world.environment);
  return {
    run: run.url,
    attempt: run.attempt,
    actor: run.actor,
    repository: run.repository,
    commitUrl: (commit) => commitUrl(run, commit),
    time: world.clock.now(),
  };
}
