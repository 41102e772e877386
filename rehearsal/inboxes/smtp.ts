import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { InboxSettings } from './settings.ts';
import { createSmtpSession } from './smtp-session.ts';
import type { InboxStore } from './store.ts';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export interface SmtpInbox {
  /** `smtp://127.0.0.1:port`. */
  readonly url: string;
  close(): Promise<void>;
}

/** A mail server on this machine that delivers nothing: what it takes is kept as a message of the inbox `smtp`. */
export async function startSmtp(
  settings: InboxSettings,
  store: Pick<InboxStore, 'add'>,
  certificate?: Certificate,
): Promise<SmtpInbox> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    converse(socket, settings, store, certificate);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // It alone keeps no process alive.
  server.unref();
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

function converse(
  socket: Socket,
  settings: InboxSettings,
  store: Pick<InboxStore, 'add'>,
  certificate: Certificate | undefined,
): void {
  const session = createSmtpSession(settings, certificate !== undefined, ({ from, to, data }) => {
    store.add({ inbox: 'smtp', path: to.join(','), headers: { from }, body: data });
  });
  let stream: Socket = socket;
  let text = '';
  let reading: 'commands' | 'data' = 'commands';

  const said = ({ lines, then }: ReturnType<typeof session.command>): void => {
    stream.write(`${lines.join('\r\n')}\r\n`);
    if (then === 'data') reading = 'data';
    if (then === 'end') stream.end();
    if (then === 'tls') encrypt();
  };
  const read = (): void => {
    for (;;) {
      const end = text.indexOf(reading === 'data' ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const part = text.slice(0, end);
      text = text.slice(end + (reading === 'data' ? 5 : 2));
      if (reading === 'data') {
        reading = 'commands';
        said(session.data(part));
      } else said(session.command(part));
    }
  };
  const listen = (): void => {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      read();
    });
    // Whoever hangs up in the middle has sent nothing.
    stream.on('error', () => stream.destroy());
  };
  const encrypt = (): void => {
    if (certificate === undefined) return;
    // What came in clear after the command is forgotten (RFC 3207, section 4.2).
    text = '';
    socket.removeAllListeners('data');
    stream = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(certificate) });
    session.secured();
    listen();
  };

  listen();
  said({ lines: ['220 rehearsal ESMTP'] });
}
