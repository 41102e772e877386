import type { Digest } from '../../../src/domain/digest.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { Notification } from '../../../src/domain/notification.ts';

export function messageOf(more: Partial<Notification> = {}): Notification {
  return {
    id: `sha256:${'1'.repeat(64)}`,
    title: 'returns 1.4.0 runs in prod',
    good: true,
    facts: [
      ['Outcome', 'deployed'],
      ['Environment', 'prod'],
    ],
    links: [['Run', 'https://github.example/shop/shop/actions/runs/7']],
    command: 'waybill rollback returns prod --from 1.4.0 --reason "…"',
    data: {
      verb: 'ship',
      service: 'returns',
      environment: 'prod',
      outcome: 'deployed',
      repository: 'shop/shop',
      time: '2026-11-20T10:00:00.000Z',
    },
    about: {
      repository: 'shop/shop',
      service: 'returns',
      environment: 'prod',
      digest: `sha256:${'d'.repeat(64)}` as Digest,
      version: '1.4.0',
      time: '2026-11-20T10:00:00.000Z' as Instant,
    },
    page: null,
    ...more,
  };
}
