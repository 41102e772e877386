import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createWeb } from '../../../src/adapters/web/web.ts';
import { notifierOpener } from '../../../src/entry/notify/open-notifier.ts';
import { forMachines, forPeople } from '../../../src/entry/notify/audience.ts';
import { performNotify } from '../../../src/entry/perform/notify.ts';
import { resultText } from '../../../src/entry/verbs/result.ts';
import { openInbox, type Answer, type Inbox } from '../../adapters/notify/inbox.ts';
import { createFakeClock } from '../../ports/fake-clock.ts';
import { newer, resultOf, turnedBack } from '../summary/results.ts';

const inboxes: Inbox[] = [];
const folders: string[] = [];

afterEach(async () => {
  await Promise.all(inboxes.splice(0).map(async (inbox) => inbox.close()));
  await Promise.all(folders.splice(0).map(async (folder) => rm(folder, { recursive: true })));
});

async function inbox(...answers: readonly Answer[]): Promise<Inbox> {
  const opened = await openInbox(...answers);
  inboxes.push(opened);
  return opened;
}

/** A folder without git, with this `waybill.yml`. */
async function folderWith(file: string | null): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-notify-'));
  folders.push(folder);
  if (file !== null) await writeFile(join(folder, 'waybill.yml'), file);
  return folder;
}

const fileWith = (notify: string): string =>
  `version: 1\nenvironments: { prod: { cluster: shop } }\nservices: { returns: }\nnotify: ${notify}\n`;

interface Wanted {
  readonly result: string;
  readonly slack?: string;
  readonly webhook?: string;
  readonly file?: string | null;
  readonly environment?: Readonly<Record<string, string>>;
}

async function notify(wanted: Wanted) {
  const clock = createFakeClock();
  const web = createWeb();
  const masked: string[] = [];
  const aws = async () => Promise.reject(new Error('no cloud here'));
  const world = {
    environment: { GITHUB_REPOSITORY: 'shop/shop', GITHUB_RUN_ID: '7', GITHUB_ACTOR: 'ada', ...wanted.environment },
    folder: await folderWith(wanted.file ?? null),
    clock,
    source: async () => null,
    notifier: notifierOpener({ clock, web, rehearsal: null, aws }),
    secret: (value: string) => masked.push(value),
  };
  return performNotify(world, {
    steps: null,
    result: wanted.result,
    'slack-webhook': wanted.slack ?? null,
    'slack-token': null,
    'slack-channel': null,
    'teams-webhook': null,
    'pagerduty-key': null,
    'signing-secret': null,
    webhook: wanted.webhook ?? null,
    config: 'waybill.yml',
  });
}

const one = resultText([resultOf()]);

describe('notify', () => {
  it('tells every channel once, people and machines in their own form, under the closing entry’s id', async () => {
    const slack = await inbox({ status: 200 });
    const webhook = await inbox({ status: 202 });
    const answers = await notify({ result: one, slack: slack.address, webhook: webhook.address });
    expect(answers).toMatchObject([
      {
        verb: 'notify',
        service: 'returns',
        environment: 'prod',
        outcome: 'sent',
        good: true,
        warnings: [],
        details: { sent: 2, failed: 0 },
      },
    ]);
    expect(slack.received).toMatchObject([{ body: { text: '✅ returns 1.4.0 runs in prod' } }]);
    expect(webhook.received).toMatchObject([{ body: { specversion: '1.0', id: newer, source: '/waybill/shop/shop' } }]);
  });

  it('says of a channel that is down that it is, and leaves the job green', async () => {
    const slack = await inbox({ status: 404, body: 'no_service' });
    const webhook = await inbox({ status: 200 });
    const answers = await notify({ result: one, slack: slack.address, webhook: webhook.address });
    expect(answers).toMatchObject([
      {
        outcome: 'failed',
        good: true,
        message: '1 message to webhook',
        warnings: ['slack was not told: the channel answered 404: no_service'],
      },
    ]);
  });

  it('does not wait for a channel that is down for every one of many services', async () => {
    const slack = await inbox({ status: 404 });
    const services = ['a', 'b', 'c', 'd', 'e'].map((service) => resultOf({ service }));
    const answers = await notify({ result: resultText(services), slack: slack.address });
    expect(slack.received).toHaveLength(2);
    expect(answers.map(({ outcome, good }) => [outcome, good])).toEqual(Array(5).fill(['failed', true]));
    expect(answers.at(-1)?.warnings).toEqual(['slack was not told: not tried: the channel is down']);
  });

  it('finds the channel in the variable that waybill.yml names, and prefers the input', async () => {
    const named = await inbox();
    const given = await inbox();
    const file = fileWith('{ slack: TEAM_SLACK }');
    const environment = { TEAM_SLACK: named.address };
    await notify({ result: one, file, environment });
    await notify({ result: one, file, environment, slack: given.address });
    expect([named.received.length, given.received.length]).toEqual([1, 1]);
  });

  it('warns of a variable that waybill.yml names and that holds nothing', async () => {
    const webhook = await inbox();
    const [answer] = await notify({ result: one, file: fileWith('{ slack: TEAM_SLACK }'), webhook: webhook.address });
    expect(answer?.outcome).toBe('sent');
    expect(answer?.warnings).toEqual([
      expect.stringContaining('notify names the variable TEAM_SLACK, which holds nothing'),
    ]);
  });

  it('still tells where waybill.yml is broken, which may be what there is to tell', async () => {
    const slack = await inbox();
    const [answer] = await notify({ result: one, file: 'version: 2\n', slack: slack.address });
    expect(slack.received).toHaveLength(1);
    expect(answer).toMatchObject({ outcome: 'sent', warnings: [expect.stringContaining('cannot be read')] });
  });

  it('is failed, and green, where no channel is configured', async () => {
    expect(await notify({ result: one })).toMatchObject([
      { outcome: 'failed', good: true, message: 'nobody was told: no channel is configured' },
    ]);
  });

  it('is unchanged where there is nothing to tell', async () => {
    const slack = await inbox();
    const answers = await notify({ result: resultText([resultOf({ outcome: 'unchanged' })]), slack: slack.address });
    expect(answers).toMatchObject([{ outcome: 'unchanged', good: true }]);
    expect(slack.received).toEqual([]);
  });

  it('repeats no address, whatever goes wrong (I9)', async () => {
    const slack = await inbox({ status: 400, body: 'secret_path' });
    const environment = { TEAM_HOOK: 'not-an-address-but-secret_path' };
    const answers = await notify({
      result: one,
      slack: `${slack.address}/secret_path`,
      file: fileWith('{ webhook: TEAM_HOOK }'),
      environment,
    });
    expect(answers).toMatchObject([{ outcome: 'failed', good: true }]);
    expect(JSON.stringify(answers)).not.toContain('secret_path');
  });
});

describe('what people are told', () => {
  const verbs = (results: ReturnType<typeof forPeople>): readonly string[] =>
    results.map(({ verb, service, outcome }) => `${verb} ${service} ${outcome}`);
  const build = resultOf({ verb: 'build', environment: null, outcome: 'reused' });
  const promote = resultOf({ verb: 'promote', outcome: 'admitted' });

  it('is the last thing that happened to a service, and not every step of its journey', () => {
    const deploy = resultOf({ verb: 'deploy' });
    const probe = resultOf({ verb: 'probe' });
    expect(verbs(forPeople([build, promote, deploy, probe]))).toEqual(['probe returns deployed']);
    const back = resultOf({ verb: 'rollback', outcome: 'rolled-back' });
    expect(verbs(forPeople([build, promote, deploy, probe, back]))).toEqual(['rollback returns rolled-back']);
  });

  it('is the failure, where a rollback found nothing left to take back', () => {
    const nothing = resultOf({ verb: 'rollback', outcome: 'unchanged' });
    expect(verbs(forPeople([promote, turnedBack({ verb: 'deploy' }), nothing]))).toEqual([
      'deploy returns rolled-back',
    ]);
  });

  it('is a build alone, or one that failed', () => {
    expect(verbs(forPeople([build]))).toEqual(['build returns reused']);
    const broken = resultOf({ verb: 'build', environment: null, outcome: 'errored', good: false });
    expect(verbs(forPeople([broken, resultOf({ service: 'shipping' })]))).toEqual([
      'build returns errored',
      'ship shipping deployed',
    ]);
  });

  it.each(['unchanged', 'superseded', 'planned'] as const)('is nothing of what is %s; machines are told', (outcome) => {
    expect(forPeople([resultOf({ outcome })])).toEqual([]);
    expect(forMachines([resultOf({ outcome })])).toHaveLength(1);
  });
});
