import { createEcrRegistry } from '../../../src/adapters/ecr/registry.ts';
import { createAwsClients } from '../../../src/adapters/aws/clients.ts';
import type { Registry } from '../../../src/ports/registry.ts';
import { startClock } from '../../../rehearsal/clock.ts';
import { createEcrApi } from '../../../rehearsal/ecr/ecr-api.ts';
import { createFaults, type Faults } from '../../../rehearsal/faults/faults.ts';
import { layerDownloads } from '../../../rehearsal/registry/layer-download.ts';
import { registryApi } from '../../../rehearsal/registry/http/registry-api.ts';
import { createRegistries } from '../../../rehearsal/registry/registries.ts';
import { createRegistryStore, defaultRegistrySettings, type RegistryStore } from '../../../rehearsal/registry/store.ts';
import { newAccessKey } from '../../../rehearsal/server/access-keys.ts';
import { createIam } from '../../../rehearsal/iam/iam.ts';
import { createRequestLog, type RequestLog } from '../../../rehearsal/server/request-log.ts';
import { createRehearsalServer } from '../../../rehearsal/server/server.ts';
import type { AddressInfo } from 'node:net';
import { vi } from 'vitest';
import { createFakeClock } from '../../ports/fake-clock.ts';

export interface RehearsedRegistry {
  readonly registry: Registry;
  readonly store: RegistryStore;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly host: string;
  close(): Promise<void>;
}

const region = 'eu-west-1';

/**
 * The rehearsal's registry half over HTTP, and the ECR adapter on it. Sets the environment that the SDK reads; the
 * caller takes it back.
 */
export async function startRehearsedRegistry(): Promise<RehearsedRegistry> {
  const clock = startClock(1);
  const key = newAccessKey();
  const keys = new Map([[key.accessKeyId, key]]);
  const faults = createFaults();
  const log = createRequestLog();
  let host = '';
  const store = createRegistryStore({
    account: '123456789012',
    region,
    clock,
    settings: defaultRegistrySettings(),
    host: () => host,
  });
  const registries = createRegistries(store);
  const apis = {
    json: [createEcrApi(registries, keys)],
    query: [],
    raw: [registryApi(registries, keys), layerDownloads(registries, keys)],
  };
  const place = { partition: 'aws', region, account: store.account };
  const iam = createIam({ place, principals: [], rolesOfDefinition: () => [] });
  const server = createRehearsalServer({ clock, region, keys, iam, log, faults, apis });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubEnv('AWS_ENDPOINT_URL', `http://${host}`);
  vi.stubEnv('AWS_ACCESS_KEY_ID', key.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', key.secretAccessKey);
  vi.stubEnv('AWS_SESSION_TOKEN', undefined);

  const observing = { ...createFakeClock(), observe: () => undefined };
  const clients = createAwsClients({ region, clock: observing, version: '0.0.0', rehearsal: true });
  return {
    registry: createEcrRegistry({ clients, clock: observing, registryId: store.account }),
    store,
    faults,
    log,
    host,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
