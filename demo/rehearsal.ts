import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Runtime } from './options.ts';

/** A rehearsal that runs beside the demo, as its own line of JSON describes it. */
export interface Rehearsal {
  readonly endpoint: string;
  readonly registry: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** The keys of the roles that have a policy. */
  readonly roles: Readonly<Record<string, { readonly accessKeyId: string; readonly secretAccessKey: string }>>;
  /** Reads a control page, such as `listeners`. */
  control(page: string): Promise<unknown>;
  close(): Promise<void>;
}

/** It has said why on stderr. */
export class RehearsalRefused extends Error {
  override readonly message = 'expected the rehearsal to start, it ended';
}

/** Starts `waybill rehearsal` from the bundles, with the policies that are in a file, and waits for its line. */
export async function startRehearsal(
  dist: string,
  { speed, runtime, policies }: { readonly speed: number; readonly runtime: Runtime; readonly policies: string },
): Promise<Rehearsal> {
  const options = ['--speed', String(speed), '--runtime', runtime, '--enforce-iam', policies];
  const child = spawn(process.execPath, [join(dist, 'cli.js'), 'rehearsal', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
    env: { ...process.env, WAYBILL_ENDS_WITH_PARENT: '1' },
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, 'line'), ended.then(() => undefined)]);
  if (first === undefined) throw new RehearsalRefused();
  const where = JSON.parse(String(first[0])) as Omit<Rehearsal, 'control' | 'close'>;
  return {
    ...where,
    async control(page) {
      const answer = await fetch(`${where.endpoint}/_rehearsal/${page}`);
      if (!answer.ok) throw new Error(`expected the rehearsal's page ${page}, got HTTP ${answer.status}`);
      return answer.json();
    },
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
