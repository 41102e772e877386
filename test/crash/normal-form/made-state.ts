import { digestOf } from '../../../src/domain/hash.ts';
import { instantOf, later } from '../../../src/domain/instant.ts';
import type { WrittenEntry } from '../../../src/domain/ledger/entry.ts';
import type { LedgerEvent } from '../../../src/domain/ledger/event.ts';
import { fold } from '../../../src/domain/ledger/fold.ts';
import { emptyState } from '../../../src/domain/ledger/state.ts';
import { encodeEntry } from '../../../src/operations/ledger/encode.ts';
import type { SavedState } from '../../../rehearsal/state/state.ts';

/** What may be another from run to run without making another end. */
export interface Circumstances {
  readonly nonce?: string;
  readonly run?: number;
  readonly hours?: number;
  /** What the numbers of registered definitions begin with. */
  readonly numbers?: number;
  /** What identifiers of ECS are made from. */
  readonly minted?: string;
}

/** What is in the cloud beside the ledger. */
export interface Contents {
  readonly events: readonly LedgerEvent[];
  /** The definitions of the deployments so far, oldest first, by version. */
  readonly deployed: readonly string[];
  /** The version that the moving tag names. */
  readonly tag: string;
  /** The numbers of the entries that were told of, one for each message. */
  readonly told?: readonly number[];
  /** No task is wanted; one is, unless said. */
  readonly idle?: boolean;
}

const morning = Date.UTC(2026, 10, 20, 10);
const versions = ['1.0.0', '2.0.0'] as const;
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
const arn = (kind: string, name: string): string => `arn:aws:ecs:eu-west-1:111122223333:${kind}/${name}`;

/** A rehearsal's saved state, made by hand: a service `returns`, its ledger, two versions of its image. */
export function madeState(contents: Contents, circumstances: Circumstances = {}): SavedState {
  const { nonce = 'a', run = 1, hours = 0, numbers = 1, minted = 'x' } = circumstances;
  const at = instantOf(morning + hours * 3_600_000);
  const definition = (version: string): string =>
    arn('task-definition', `returns:${numbers + versions.findIndex((one) => one === version)}`);
  const deployment = (place: number): string => arn('service-deployment', `live/returns/${minted}${place}`);
  const address = `https://github.com/shop/returns/actions/runs/${run}`;
  const entries = chain(contents.events);
  const service = arn('service', 'live/returns');
  const deployed = contents.deployed.map((_, index) => ({
    arn: deployment(index),
    serviceArn: service,
    target: `${minted}${index}`,
    createdAt: morning + index,
    status: 'SUCCESSFUL',
  }));
  const newest = contents.deployed.at(-1) ?? '1.0.0';
  const state = {
    version: 1,
    account: '111122223333',
    region: 'eu-west-1',
    now: morning,
    parts: {
      registry: { repositories: [ledger(), images()], blobs: [[digestOf('statement'), statement()]] },
      inboxes: { messages: (contents.told ?? []).map(message) },
      ecs: {
        taskDefinitions: Object.fromEntries(versions.map((version) => [definition(version), registered(version)])),
        tags: Object.fromEntries(versions.map((version) => [definition(version), tagsOf(version)])),
        services: { [service]: serviceOf() },
        revisions: Object.fromEntries(
          contents.deployed.map((version, index) => [
            `revision ${index}`,
            { id: `${minted}${index}`, serviceArn: service, settings: { taskDefinition: definition(version) } },
          ]),
        ),
        deployments: Object.fromEntries(deployed.map((one) => [one.arn, one])),
        tasks: { one: task() },
      },
    },
  };
  return state as unknown as SavedState;

  /** Events speak of definitions by `returns:<version>-a`, and of a baseline by the deployment's place: here they get their ARNs. */
  function chain(events: readonly LedgerEvent[]): readonly WrittenEntry[] {
    const written: WrittenEntry[] = [];
    for (const [index, told] of events.entries()) {
      const time = later(at, index * 60);
      const before = written.at(-1);
      const text = JSON.stringify(told)
        .replaceAll(/returns:(\d\.\d\.\d)-a/g, (_, version: string) => definition(version))
        .replaceAll(/deployment-(\d+)/g, (_, place: string) => deployment(Number(place)));
      const plain = JSON.parse(text) as LedgerEvent;
      const event: LedgerEvent =
        plain.kind === 'admitted'
          ? { ...plain, admitBy: later(time, 3600) }
          : plain.kind === 'began'
            ? { ...plain, verdictBy: later(time, 1800), leaseUntil: later(time, 3600) }
            : plain;
      const header = {
        service: 'returns',
        environment: 'live',
        number: index + 1,
        previous: before?.digest ?? null,
        time,
        actor: 'ada',
        run: address,
        nonce: `${nonce}${index}`,
        commit: null,
        policy: null,
        restsOn: [],
      };
      const entry = { header, event, state: fold(before?.state ?? emptyState, header, event) };
      written.push({ ...entry, digest: encodeEntry(entry).digest });
    }
    return written;
  }

  function ledger() {
    const tags = entries.map((entry) => [String(entry.header.number).padStart(6, '0'), entry.digest]);
    const stored = entries.map((entry) => {
      const { digest, bytes } = encodeEntry(entry);
      return { digest, manifest: Buffer.from(bytes).toString('base64') };
    });
    return { name: 'ledger/live/returns', mutability: 'IMMUTABLE', images: stored, tags, blobs: [] };
  }

  function images() {
    const image = (version: string) => ({
      digest: digestOf(version),
      manifest: base64({ config: { digest: digestOf('config') } }),
    });
    const stamp = {
      digest: digestOf('stamp'),
      manifest: base64({ subject: { digest: digestOf('2.0.0') }, layers: [{ digest: digestOf('statement') }] }),
    };
    return {
      name: 'returns',
      mutability: 'IMMUTABLE_WITH_EXCLUSION',
      images: [...versions.map(image), stamp],
      tags: [...versions.map((version) => [version, digestOf(version)]), ['at.live', digestOf(contents.tag)]],
      blobs: [digestOf('config'), digestOf('statement')],
    };
  }

  function statement(): string {
    return base64({ predicateType: 'built', predicate: { sourceKey: 'key', run: address, time: at } });
  }

  function registered(version: string) {
    const family = 'returns';
    const revision = numbers + versions.findIndex((one) => one === version);
    const containers = [{ name: 'app', image: `returns@${digestOf(version)}` }];
    return {
      taskDefinitionArn: definition(version),
      family,
      revision,
      registeredAt: morning,
      status: 'ACTIVE',
      containerDefinitions: containers,
    };
  }

  function tagsOf(version: string) {
    return [{ key: 'waybill:revision', value: digestOf(`${version} a`).slice('sha256:'.length) }];
  }

  function serviceOf() {
    const revision = { taskDefinition: definition(newest) };
    return {
      arn: service,
      name: 'returns',
      status: 'ACTIVE',
      desiredCount: contents.idle === true ? 0 : 1,
      revision,
      settings: {},
      options: {},
      rollouts: [],
    };
  }

  function task() {
    const containers = [{ name: 'app', imageDigest: digestOf(newest), health: 'UNKNOWN' }];
    return { service, definition: definition(newest), status: 'RUNNING', desired: 'RUNNING', containers };
  }

  function message(number: number) {
    const entry = entries[number - 1];
    const data = {
      verb: 'ship',
      outcome: 'deployed',
      entry: `returns@live#${number}:${entry?.digest ?? ''}`,
      time: at,
    };
    return { inbox: 'hook', path: '', body: JSON.stringify({ id: entry?.digest, type: 'deployed', data }) };
  }
}
