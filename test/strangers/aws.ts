import type { Where } from '../rehearsal/whole/cloud.ts';
import { findProgram } from '../containers/program.ts';
import { openStranger, type Ended } from './stranger.ts';

export interface AwsCli extends AsyncDisposable {
  /** What a call that succeeds prints, as JSON; undefined where it prints nothing. */
  ask(...words: readonly string[]): Promise<unknown>;
  /** What a call that prints text prints. */
  text(...words: readonly string[]): Promise<string>;
  /** A call that is refused: the exit code, and the error's name where the service said one. */
  refused(...words: readonly string[]): Promise<{ code: number | null; error: string | undefined; said: string }>;
  run(...words: readonly string[]): Promise<Ended>;
}

/** The AWS CLI, where version 2 lies before where any may lie. */
export const awsProgram = findProgram('aws', '/usr/bin/aws', '/usr/local/bin/aws');

/** The CLI as a person of the rehearsal's account uses it. Its exit codes: 252 a wrong command, 254 a refusal, 255 others. */
export async function openAwsCli(where: Where, environment: NodeJS.ProcessEnv = {}): Promise<AwsCli> {
  const stranger = await openStranger(awsProgram.path, {
    AWS_ACCESS_KEY_ID: where.accessKeyId,
    AWS_SECRET_ACCESS_KEY: where.secretAccessKey,
    AWS_DEFAULT_REGION: where.region,
    AWS_PAGER: '',
    AWS_MAX_ATTEMPTS: '1',
    ...environment,
  });
  const before = ['--endpoint-url', where.endpoint, '--output', 'json'];
  const run: AwsCli['run'] = (...words) => stranger.run([...before, ...words]);
  return {
    run,
    async ask(...words) {
      const said = await stranger.ask([...before, ...words]);
      return said.trim() === '' ? undefined : (JSON.parse(said) as unknown);
    },
    async text(...words) {
      return (await stranger.ask([...before, ...words, '--output', 'text'])).trim();
    },
    async refused(...words) {
      const { code, stderr } = await run(...words);
      return { code, error: /An error occurred \((\w+)\)/.exec(stderr)?.[1], said: stderr.trim() };
    },
    [Symbol.asyncDispose]: () => stranger[Symbol.asyncDispose](),
  };
}
