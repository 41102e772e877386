import { expect, it } from 'vitest';
import { createWeb } from '../../../src/adapters/web/web.ts';
import { parseConfiguration } from '../../../src/config/parse.ts';
import { channelFile, channelsOf } from '../../../src/entry/notify/channels.ts';
import { notifierOpener } from '../../../src/entry/notify/open-notifier.ts';
import { notificationContext } from '../../../src/entry/notify/context.ts';
import { notifyResults } from '../../../src/entry/notify/notify-results.ts';
import type { CloudPlace } from '../../../src/entry/world.ts';
import { createFakeClock } from '../../ports/fake-clock.ts';
import { resultOf } from '../summary/results.ts';

const none = {
  'slack-webhook': null,
  'slack-token': null,
  'slack-channel': null,
  'teams-webhook': null,
  'pagerduty-key': null,
  webhook: null,
  'signing-secret': null,
};
const roleOf = (name: string): string => `arn:aws:iam::111111111111:role/${name}`;

/** Under which role a text message about an environment is sent. */
async function sentUnder(environment: string | null, channel: string, input: string | null = null) {
  const configuration = parseConfiguration(
    `version: 1
region: eu-west-1
environments:
  dev: { cluster: a }
  prod: { cluster: b, role: "${roleOf('prod')}" }
services: { returns: }
notify: { sms: { to: "+491700000000"${channel} } }
`,
    { file: 'waybill.yml' },
  );
  const clock = createFakeClock();
  const asked: CloudPlace[] = [];
  const aws = async (place: CloudPlace) => {
    asked.push(place);
    return Promise.reject(new Error('no cloud here'));
  };
  const open = notifierOpener({ clock, web: createWeb(), rehearsal: null, aws });
  const { channels } = channelsOf(none, channelFile(configuration, input), {}, open);
  await notifyResults([resultOf({ environment })], channels, notificationContext({ environment: {}, clock }));
  expect(asked.map(({ region }) => region)).toEqual(['eu-west-1']);
  return asked[0]?.role?.arn ?? null;
}

it('is sent under the channel’s own role, else that which stands for the environment’s, else the environment’s, else none', async () => {
  const own = `, role: "${roleOf('tell')}"`;
  expect(await sentUnder('prod', own, roleOf('input'))).toBe(roleOf('tell'));
  expect(await sentUnder('prod', '', roleOf('input'))).toBe(roleOf('input'));
  expect(await sentUnder('prod', '')).toBe(roleOf('prod'));
  expect(await sentUnder('dev', '')).toBeNull();
  expect(await sentUnder(null, '')).toBeNull();
});
