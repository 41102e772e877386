import { parseEntryName } from '../domain/ledger/entry.ts';
import type { Place } from './perform/place.ts';
import { saved } from './hosts/saved.ts';

/**
 * The step at the end of the job: ends the entries that this job's own step admitted and left open, unless another job
 * is to go on with them. Its own failure never hides the job's: it is a warning, and whoever comes next finishes.
 */
export async function runPost(): Promise<void> {
  // Most jobs leave nothing open: for them nothing else is loaded. The runner hands state over as STATE_<name>.
  const state = (name: string): string => process.env[`STATE_${name}`] ?? '';
  const entries = state(saved.entries)
    .split('\n')
    .filter((entry) => parseEntryName(entry) !== undefined);
  if (entries.length === 0 || state(saved.keepOpen) === 'true') return;
  const [{ createGitHubHost, maskSecrets }, { openStepWorld }, { openEntries }, { endOpen }] = await Promise.all([
    import('../adapters/github/host.ts'),
    import('./hosts/step-world.ts'),
    import('./perform/sessions.ts'),
    import('../operations/end-open.ts'),
  ]);
  const host = createGitHubHost(process.env);
  maskSecrets(host, process.env, []);
  try {
    const { world } = await openStepWorld(host);
    for (const { name, session } of await openEntries(world, JSON.parse(state(saved.place)) as Place, entries)) {
      const ended = await endOpen(session, name, 'the job ended with it open');
      if (ended === undefined) continue;
      const level = ended.kind === 'stranded' ? 'error' : 'warning';
      host.annotate(level, `${name.service} in ${name.environment}`, `#${name.number} was still open: ${ended.kind}`);
    }
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    host.annotate('warning', 'open entries', `could not be ended, whoever comes next finishes them: ${text}`);
  }
}
