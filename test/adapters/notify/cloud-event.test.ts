import { describe, expect, it } from 'vitest';
import { cloudEvent } from '../../../src/adapters/notify/cloud-event.ts';
import { createWebhook } from '../../../src/adapters/notify/webhook.ts';
import { createWeb } from '../../../src/adapters/web/web.ts';
import { createFakeClock } from '../../ports/fake-clock.ts';
import { openInbox } from './inbox.ts';
import { messageOf } from './message.ts';

const now = '2026-11-20T12:00:00.000Z';

describe('a CloudEvent 1.0', () => {
  it('has every attribute that the specification asks for, and the data beside them', () => {
    const { data } = messageOf();
    expect(cloudEvent(messageOf(), now)).toEqual({
      specversion: '1.0',
      id: messageOf().id,
      type: 'dev.waybill.ship.deployed',
      source: '/waybill/shop/shop',
      subject: 'returns@prod',
      time: '2026-11-20T10:00:00.000Z',
      datacontenttype: 'application/json',
      data: {
        ...data,
        title: 'returns 1.4.0 runs in prod',
        good: true,
        facts: [
          { label: 'Outcome', value: 'deployed' },
          { label: 'Environment', value: 'prod' },
        ],
        links: [{ label: 'Run', address: 'https://github.example/shop/shop/actions/runs/7' }],
        command: 'waybill rollback returns prod --from 1.4.0 --reason "…"',
      },
    });
  });

  it('names only attributes of lower-case letters and digits, none of them empty', () => {
    const event = cloudEvent(messageOf({ data: { service: '', environment: null } }), now);
    for (const [name, value] of Object.entries(event)) {
      expect(name).toMatch(/^[a-z0-9]{1,20}$/);
      if (name !== 'data') expect(value).toMatch(/\S/);
    }
    expect(event).toMatchObject({
      type: 'dev.waybill.unknown.unknown',
      source: '/waybill',
      subject: 'unknown',
      time: now,
    });
  });

  it('has a URI reference as its source, whatever the repository is called (I10)', () => {
    const event = cloudEvent(messageOf({ data: { ...messageOf().data, repository: 'a b/c?d#e' } }), now);
    expect(event['source']).toBe('/waybill/a%20b/c%3Fd%23e');
  });

  it('travels in structured mode: the whole event is the body, and its media type says so', async () => {
    const inbox = await openInbox({ status: 202 });
    try {
      await createWebhook(`${inbox.address}/hook?token=x`, null, createFakeClock(), createWeb()).send(messageOf());
      const [received] = inbox.received;
      expect(received?.headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
      expect(Object.keys(received?.headers ?? {}).filter((name) => name.startsWith('ce-'))).toEqual([]);
      expect(received?.path).toBe('/hook?token=x');
      expect(received?.body).toEqual(cloudEvent(messageOf(), now));
    } finally {
      await inbox.close();
    }
  });
});
