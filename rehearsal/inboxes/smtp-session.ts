import type { InboxSettings } from './settings.ts';

/** A mail that was taken. */
export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  /** As it was sent, dots unstuffed. */
  readonly data: string;
}

/** What the server does with a line: says something, and goes on as it says. */
export interface Reply {
  readonly lines: readonly string[];
  readonly then?: 'tls' | 'data' | 'end';
}

/** One conversation by RFC 5321, 3207 and 4954. */
export interface SmtpSession {
  command(line: string): Reply;
  data(text: string): Reply;
  secured(): void;
}

const path = /^<([^<>\s@]+@[^<>\s@]+)>(?:\s.*)?$/;

/** `certified`: it can do TLS, and takes no password without it. */
export function createSmtpSession(
  settings: InboxSettings,
  certified: boolean,
  take: (mail: Mail) => void,
): SmtpSession {
  let secure = false;
  let greeted = false;
  let known = settings.smtpUser === '';
  let from: string | undefined;
  let to: string[] = [];
  let asking: 'user' | 'password' | 'plain' | undefined;
  let user = '';
  const say = (...lines: readonly string[]): Reply => ({ lines });
  const reset = (): void => {
    from = undefined;
    to = [];
  };

  const login = (name: string, password: string): Reply => {
    asking = undefined;
    if (settings.smtpUser !== '' && (name !== settings.smtpUser || password !== settings.smtpPassword))
      return say('535 5.7.8 Authentication credentials invalid');
    known = true;
    return say('235 2.7.0 Authentication successful');
  };
  const plainLogin = (text: string): Reply => {
    const [, name = '', password = ''] = Buffer.from(text, 'base64').toString('utf8').split('\0');
    return login(name, password);
  };
  const answer = (line: string): Reply => {
    if (asking === 'plain') return plainLogin(line);
    if (asking === 'user') {
      user = Buffer.from(line, 'base64').toString('utf8');
      asking = 'password';
      return say('334 UGFzc3dvcmQ6');
    }
    return login(user, Buffer.from(line, 'base64').toString('utf8'));
  };
  const auth = (rest: string): Reply => {
    if (certified && !secure) return say('538 5.7.11 Encryption required for requested authentication mechanism');
    const [mechanism = '', initial] = rest.split(' ');
    switch (mechanism.toUpperCase()) {
      case 'PLAIN':
        if (initial !== undefined) return plainLogin(initial);
        asking = 'plain';
        return say('334 ');
      case 'LOGIN':
        asking = 'user';
        return say('334 VXNlcm5hbWU6');
      default:
        return say('504 5.5.4 Unrecognized authentication type');
    }
  };

  return {
    secured() {
      secure = true;
      greeted = false;
      reset();
    },
    data(text) {
      const lines = text.split('\r\n').map((line) => (line.startsWith('.') ? line.slice(1) : line));
      if (lines.some((line) => Buffer.byteLength(line) > 998)) {
        reset();
        return say('500 5.6.0 Line too long');
      }
      take({ from: from ?? '', to, data: lines.join('\r\n') });
      reset();
      return say('250 2.0.0 Ok: queued');
    },
    command(line) {
      if (asking !== undefined) return answer(line);
      const [, verb = '', rest = ''] = /^([A-Za-z]+)(?: (.*))?$/.exec(line) ?? [];
      switch (verb.toUpperCase()) {
        case 'EHLO': {
          greeted = true;
          reset();
          const offers = ['8BITMIME', 'SIZE 10485760', ...(certified && !secure ? ['STARTTLS'] : ['AUTH PLAIN LOGIN'])];
          const all = ['rehearsal', ...offers];
          return { lines: all.map((one, index) => `250${index === all.length - 1 ? ' ' : '-'}${one}`) };
        }
        case 'HELO':
          greeted = true;
          return say('250 rehearsal');
        case 'STARTTLS':
          return certified && !secure
            ? { lines: ['220 2.0.0 Ready to start TLS'], then: 'tls' }
            : say('502 5.5.1 Not available');
        case 'AUTH':
          return greeted ? auth(rest) : say('503 5.5.1 EHLO first');
        case 'MAIL': {
          const sender = path.exec(rest.replace(/^FROM:\s*/i, ''))?.[1];
          if (!greeted || from !== undefined) return say('503 5.5.1 Bad sequence of commands');
          if (!known) return say('530 5.7.0 Authentication required');
          if (sender === undefined) return say('501 5.1.7 Bad sender address syntax');
          from = sender;
          return say('250 2.1.0 Ok');
        }
        case 'RCPT': {
          const recipient = path.exec(rest.replace(/^TO:\s*/i, ''))?.[1];
          if (from === undefined) return say('503 5.5.1 Bad sequence of commands');
          if (recipient === undefined) return say('501 5.1.3 Bad recipient address syntax');
          if (recipient.startsWith('nobody@')) return say('550 5.1.1 User unknown');
          to.push(recipient);
          return say('250 2.1.5 Ok');
        }
        case 'DATA':
          return to.length === 0
            ? say('503 5.5.1 Bad sequence of commands')
            : { lines: ['354 End data with <CR><LF>.<CR><LF>'], then: 'data' };
        case 'RSET':
          reset();
          return say('250 2.0.0 Ok');
        case 'NOOP':
          return say('250 2.0.0 Ok');
        case 'QUIT':
          return { lines: ['221 2.0.0 Bye'], then: 'end' };
        default:
          return say('500 5.5.2 Command unrecognized');
      }
    },
  };
}
