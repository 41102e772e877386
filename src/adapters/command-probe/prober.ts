import { blotting } from '../../domain/blot.ts';
import type { Observation } from '../../domain/probe.ts';
import type { Prober } from '../../ports/prober.ts';
import { commandEnvironment, secretsOf } from './environment.ts';
import { run, type Ended } from './run.ts';

/**
 * Runs commands as checks: exit 0 is good, any other exit and a time limit that was reached are not. A command that
 * cannot be started, or that something else killed, is `errored`; one that was cancelled is no observation. What it
 * prints is repeated without the team's secrets and without `hidden` (I9).
 */
export function createCommandProber(
  environment: Readonly<Record<string, string | undefined>>,
  hidden: readonly string[] = [],
): Pick<Prober, 'command'> {
  const clean = blotting([...secretsOf(environment), ...hidden]);
  return {
    async command(probe, subject, signal) {
      const began = performance.now();
      const ended = await run(
        probe.words,
        commandEnvironment(probe, subject, environment),
        probe.timeoutSeconds,
        signal,
        clean,
      );
      const milliseconds = Math.round(performance.now() - began);
      const said = describe(ended, probe.timeoutSeconds);
      if (said === undefined) return [];
      const detail = [`${probe.words[0] ?? 'the command'}: ${said.text}`, ...said.lines].join('\n');
      return [{ probe: probe.name, ok: said.ok, errored: said.errored, detail, milliseconds }];
    },
  };
}

interface Said extends Pick<Observation, 'ok' | 'errored'> {
  readonly text: string;
  readonly lines: readonly string[];
}

function describe(ended: Ended, seconds: number): Said | undefined {
  switch (ended.kind) {
    case 'exited':
      if (ended.code === 0) return { ok: true, errored: false, text: 'exit 0', lines: [] };
      return { ok: false, errored: false, text: `exit ${ended.code}`, lines: ended.lines };
    case 'killed':
      return { ok: false, errored: true, text: `ended by ${ended.signal}`, lines: ended.lines };
    case 'late':
      return { ok: false, errored: false, text: `not done within ${seconds} s`, lines: ended.lines };
    case 'not-started':
      return { ok: false, errored: true, text: ended.reason, lines: [] };
    case 'cancelled':
      return undefined;
  }
}
