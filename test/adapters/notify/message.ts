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
    ...more,
  };
}
