import { blotting } from '../../domain/blot.ts';
import type { HttpProbe, Observation } from '../../domain/probe.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Prober, ProbeSubject } from '../../ports/prober.ts';
import { unexpected } from './expectation.ts';
import { ask, type ProbeAgents } from './request.ts';

/** What a prober of HTTP needs of this machine. */
export interface HttpProberParts {
  readonly clock: Clock;
  /** Where headers of the form `{ env: NAME }` are read. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** How to go out where a proxy may be on the way; Node's own way otherwise. */
  readonly agents?: ProbeAgents | undefined;
}

/**
 * Makes HTTP checks, one observation a request. What the service does wrong is an observation that is not good; what
 * keeps the request from being made (names, networks, certificates, the probe's own text) is `errored`. A request
 * that is cancelled is no observation. Values of secret headers are taken out of every detail (I9).
 */
export function createHttpProber(parts: HttpProberParts): Pick<Prober, 'http'> {
  return {
    async http(probe, subject, signal, clean = (text) => text) {
      const sent = headersOf(probe, parts.environment, clean);
      if (sent.kind === 'missing') {
        const detail = `the environment variable ${sent.name}, which holds a header’s value, is not set`;
        return [{ probe: probe.name, ok: false, errored: true, detail, milliseconds: 0 }];
      }
      const observations: Observation[] = [];
      for (let done = 0; done < probe.repeats; done += 1) {
        if (done > 0) await parts.clock.sleep(probe.intervalSeconds, signal);
        if (signal.aborted) break;
        const one = await observe(probe, subject, sent, signal, parts.agents);
        if (one === undefined) break;
        observations.push(one);
      }
      return observations;
    },
  };
}

async function observe(
  probe: HttpProbe,
  subject: ProbeSubject,
  sent: Ready,
  signal: AbortSignal,
  agents: ProbeAgents | undefined,
): Promise<Observation | undefined> {
  const began = performance.now();
  const answer = await ask(probe, sent.headers, signal, agents);
  if (answer === undefined) return undefined;
  const milliseconds = Math.round(performance.now() - began);
  const about = { probe: probe.name, milliseconds };
  const asked = `${probe.method} ${address(probe.url)}`;
  if (answer.kind === 'unreached') {
    return { ...about, ok: false, errored: answer.errored, detail: `${asked}: ${answer.reason}` };
  }
  const wrong = unexpected(probe, answer, subject, sent.clean);
  if (wrong.length === 0) {
    return { ...about, ok: true, errored: false, detail: `${asked}: ${answer.status} in ${milliseconds} ms` };
  }
  // What the service got wrong outweighs what could not be judged.
  const errored = wrong.every((one) => one.errored);
  const reasons = wrong.filter((one) => one.errored === errored).map((one) => one.reason);
  return { ...about, ok: false, errored, detail: `${asked}: ${reasons.join('; ')}` };
}

interface Ready {
  readonly kind: 'ready';
  readonly headers: Readonly<Record<string, string>>;
  /** Takes the secrets out of what the service repeats. */
  readonly clean: (text: string) => string;
}

type Sent = Ready | { readonly kind: 'missing'; readonly name: string };

function headersOf(
  probe: HttpProbe,
  environment: HttpProberParts['environment'],
  clean: (text: string) => string,
): Sent {
  const headers: Record<string, string> = {};
  const secrets: string[] = [];
  for (const [name, value] of Object.entries(probe.headers)) {
    if (typeof value === 'string') {
      headers[name] = value;
      continue;
    }
    const found = environment[value.env];
    if (found === undefined || found === '') return { kind: 'missing', name: value.env };
    headers[name] = found;
    // Of `Bearer abc…` a service may repeat the token alone.
    secrets.push(found, ...found.split(/\s+/).filter((word) => word.length >= 8));
  }
  const ofHeaders = blotting(secrets);
  return { kind: 'ready', headers, clean: (text) => clean(ofHeaders(text)) };
}

/** An address for people: without a password, and without the query, where tokens live. */
function address(text: string): string {
  const url = URL.parse(text);
  return url === null ? 'an address that is no URL' : `${url.origin}${url.pathname}`;
}
