import fc from 'fast-check';
import type { Notification } from '../../../src/domain/notification.ts';
import { messageOf } from './message.ts';

/** What people write into branches, versions and reasons where they mean no good, and what they write by accident. */
const written = [
  '<!channel> <@U1> <https://evil.test|ok>',
  '</pre><script>alert(1)</script>',
  '" onmouseover="x',
  'Subject\r\nBcc: all@evil.test\r\n\r\nbody',
  '\n.\r\nMAIL FROM:<x@evil.test>',
  '[ok](https://evil.test) **bold** ~~x~~ `code` # head',
  '{{DATE(2017-02-14T06:08:39Z)}} <at>everyone</at>',
  '\u202egnol\u202c \u0000\u0007\ud800',
  '=?utf-8?B?eA==?=',
  '&lt;b&gt; &#60;i&#62;',
  '1. one\n2. two\n- three',
];

export const hostileText = fc.oneof(
  fc.constantFrom(...written),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.tuple(fc.constantFrom(...written), fc.string({ maxLength: 3000 })).map(([a, b]) => b.slice(0, 1500) + a + b),
);

/** Messages of which every text is somebody's. */
export const hostileMessage: fc.Arbitrary<Notification> = fc
  .record({
    title: hostileText,
    good: fc.boolean(),
    facts: fc.array(fc.tuple(hostileText, hostileText), { maxLength: 50 }),
    links: fc.array(fc.tuple(hostileText, fc.oneof(hostileText, fc.webUrl(), fc.constant('javascript:alert(1)'))), {
      maxLength: 12,
    }),
    command: fc.option(hostileText),
    version: fc.option(hostileText),
    environment: fc.option(hostileText),
    service: hostileText,
    page: fc.constantFrom('alert' as const, 'clear' as const, null),
  })
  .map(({ version, environment, service, ...more }) =>
    messageOf({ ...more, about: { ...messageOf().about, version, environment, service } }),
  );
