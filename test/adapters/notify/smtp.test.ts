import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { generate } from 'selfsigned';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSmtp, sendMail } from '../../../src/adapters/notify/smtp.ts';
import { parseSmtpAddress, type SmtpServer } from '../../../src/adapters/notify/smtp-server.ts';
import { defaultInboxSettings } from '../../../rehearsal/inboxes/settings.ts';
import { startSmtp, type Certificate, type SmtpInbox } from '../../../rehearsal/inboxes/smtp.ts';
import { createFakeClock } from '../../ports/fake-clock.ts';
import { messageOf } from './message.ts';

interface Kept {
  readonly path: string;
  readonly body: string;
}

const usual = getCACertificates('default');
let certificate: Certificate;
let servers: SmtpInbox[] = [];

beforeAll(async () => {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  certificate = { key: made.private, cert: made.cert };
});
afterEach(async () => {
  await Promise.all(servers.map(async (server) => server.close()));
  servers = [];
  setDefaultCACertificates(usual);
});
afterAll(() => setDefaultCACertificates(usual));

async function server(user = '', certified = false) {
  const kept: Kept[] = [];
  const settings = { ...defaultInboxSettings(), smtpUser: user, smtpPassword: user === '' ? '' : 'pass/word @1' };
  const inbox = await startSmtp(
    settings,
    { add: (message) => kept.push(message) },
    certified ? certificate : undefined,
  );
  servers.push(inbox);
  return { kept, url: inbox.url, port: Number(new URL(inbox.url.replace('smtp:', 'http:')).port) };
}

const to = ['a@shop.example', 'b@shop.example'];
const from = 'deployments@shop.example';
const mail = { from, to, mime: 'Subject: x\r\n\r\n.dot\r\n..two\r\n' };

describe('e-mail by SMTP', () => {
  it('hands over one mail for all, which reads as it was written', async () => {
    const { kept, url } = await server();
    const smtp = createSmtp({ server: url, from, to }, createFakeClock());
    expect(await smtp.send(messageOf({ title: 'returns 1.4.0 läuft' }))).toEqual({ kind: 'sent' });
    expect(kept.map(({ path }) => path)).toEqual(['a@shop.example,b@shop.example']);
    const body = kept[0]?.body ?? '';
    expect(body).toMatch(/^From: deployments@shop\.example\r\nTo: a@shop\.example,\r\n b@shop\.example\r\n/);
    expect(body).toContain(`X-Waybill-Event: ${messageOf().id}`);
    const [, text = ''] =
      /text\/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n([\s\S]*?)--/.exec(body) ?? [];
    expect(Buffer.from(text, 'base64').toString('utf8')).toMatch(/^✅ returns 1\.4\.0 läuft\n\nOutcome: deployed\n/);
  });

  it('ends no mail early by a line of one dot', async () => {
    const { kept, port } = await server();
    const plain: SmtpServer = { host: '127.0.0.1', port, tls: 'none', user: null };
    await sendMail(plain, { ...mail, mime: 'a\r\n.\r\nMAIL FROM:<x@evil.test>\r\n' }, createFakeClock());
    expect(kept.map(({ body }) => body.trimEnd())).toEqual(['a\r\n.\r\nMAIL FROM:<x@evil.test>']);
  });

  it('goes by STARTTLS with a name and a password', async () => {
    setDefaultCACertificates([...usual, certificate.cert]);
    const { kept, port } = await server('ada', true);
    const user = { name: 'ada', password: 'pass/word @1' };
    const answer = await sendMail({ host: 'localhost', port, tls: 'required', user }, mail, createFakeClock());
    expect(answer).toEqual({ kind: 'sent' });
    expect(kept).toHaveLength(1);
  });

  it('sends nothing, password included, where STARTTLS is needed and not offered', async () => {
    const { kept, port } = await server('ada');
    const user = { name: 'ada', password: 'secret' };
    const answer = await sendMail({ host: 'localhost', port, tls: 'required', user }, mail, createFakeClock());
    expect(answer).toMatchObject({ kind: 'failed', reason: expect.stringContaining('STARTTLS') as string });
    expect(kept).toEqual([]);
  });

  it('sends nothing to a certificate that nobody vouches for, and says how to', async () => {
    const { kept, port } = await server('', true);
    const answer = await sendMail({ host: 'localhost', port, tls: 'required', user: null }, mail, createFakeClock());
    expect(answer).toMatchObject({ kind: 'failed', reason: expect.stringContaining('NODE_EXTRA_CA_CERTS') as string });
    expect(kept).toEqual([]);
  });

  it('says that the password is wrong, and not which one it was (I9)', async () => {
    const { url } = await server('ada');
    const smtp = createSmtp({ server: url.replace('//', '//ada:hunter2@'), from, to }, createFakeClock());
    expect(await smtp.send(messageOf())).toEqual({
      kind: 'failed',
      reason: 'the mail server does not take this name and password (EAUTH)',
    });
  });

  it('says who was refused by number, and that a server is down', async () => {
    const { url } = await server();
    const some = createSmtp({ server: url, from, to: [...to, 'nobody@shop.example'] }, createFakeClock());
    expect(await some.send(messageOf())).toEqual({
      kind: 'failed',
      reason: 'the mail server refused 1 of 3 recipients',
    });
    const down = createSmtp({ server: 'smtp://127.0.0.1:1', from, to }, createFakeClock());
    expect(await down.send(messageOf())).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('given up') as string,
    });
  });
});

describe('the address of a mail server', () => {
  it.each([
    [
      'smtps://ada:p%40ss@mail.test',
      { host: 'mail.test', port: 465, tls: 'implicit', user: { name: 'ada', password: 'p@ss' } },
    ],
    ['smtp://mail.test', { host: 'mail.test', port: 587, tls: 'required', user: null }],
    ['smtp://mail.test:25', { host: 'mail.test', port: 25, tls: 'required', user: null }],
    ['smtp://mail.test:80/', { host: 'mail.test', port: 80, tls: 'required', user: null }],
    ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2525, tls: 'none', user: null }],
    ['smtps://[2001:db8::1]:465', { host: '2001:db8::1', port: 465, tls: 'implicit', user: null }],
  ])('%s', (text, expected) => {
    expect(parseSmtpAddress(text)).toEqual({ ok: true, server: expected });
  });

  it.each([
    'mail.test',
    'https://mail.test',
    'smtp://',
    'smtp://ada@mail.test',
    'smtp://a:%zz@mail.test',
    'smtp://a:hunter2@mail.test/x?y',
  ])('is not %s, and the reason does not repeat it (I9)', (text) => {
    const parsed = parseSmtpAddress(text);
    expect(parsed).toMatchObject({ ok: false });
    expect(JSON.stringify(parsed)).not.toContain('hunter2');
  });
});
