import type { Ended, Started } from '../../journey/stage/step.ts';
import type { Prepared } from '../journeys/journey.ts';

/** The job of one run: the same command, started again as GitHub does, as a further attempt of the same run. */
export interface Job {
  start(): Promise<Started>;
  /** To the end of the job: the step, and the step at the end where the action has one. */
  run(): Promise<Ended>;
  /** What the runner does at the end of a job whose machine still lives. */
  post(step: Ended): Promise<void>;
  settle(): Promise<Ended>;
}

const withPost = new Set(['ship', 'promote']);
const runId = '2000';

export function jobOf({ shop, action, inputs, environment }: Prepared, commit: string, bundles?: string): Job {
  let attempt = 0;
  const variables = (): Readonly<Record<string, string>> => ({
    GITHUB_SHA: commit,
    GITHUB_RUN_ID: runId,
    GITHUB_RUN_ATTEMPT: String(attempt),
    ...environment,
  });
  const post = async (step: Ended): Promise<void> => {
    // Without an entry that was left the step at the end reads nothing and does nothing: it is not started for that.
    if (!withPost.has(action) || (step.state['entries'] ?? '') === '') return;
    const state = Object.fromEntries(Object.entries(step.state).map(([name, value]) => [`STATE_${name}`, value]));
    await (
      await shop.start(`${action}-post`, inputs, { ...variables(), ...state }, bundles)
    ).ended;
  };
  const start = (): Promise<Started> => {
    attempt += 1;
    return shop.start(action, inputs, variables(), bundles);
  };
  return {
    start,
    post,
    async run() {
      const ended = await (await start()).ended;
      await post(ended);
      return ended;
    },
    async settle() {
      const settled = { environment: 'live', service: 'web' };
      return (await shop.start('settle', settled, { GITHUB_SHA: commit, GITHUB_RUN_ID: '3000' }, bundles)).ended;
    },
  };
}

/** What a step came to in a word, as its `result` says it. */
export function outcomeOf(ended: Ended): string {
  return ended.results[0]?.outcome ?? `(no result, exit ${ended.code ?? 'by a signal'})`;
}
