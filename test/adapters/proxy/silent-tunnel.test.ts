import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { connect } from 'node:tls';
import { expect, it } from 'vitest';
import { openTunnel, shakenHands } from '../../../src/adapters/proxy/reach.ts';
import { readSettings } from '../../../src/adapters/proxy/variables.ts';

it('a tunnel through which nobody answers ends by itself, with the name of the proxy', async () => {
  const silent = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
  });
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const setting = readSettings({ https_proxy: `http://127.0.0.1:${(silent.address() as AddressInfo).port}` }).https;
  if (setting?.kind !== 'proxy') throw new Error('expected a proxy');
  const target = 'ecs.eu-west-1.amazonaws.com:443';
  const socket = connect({ socket: await openTunnel(setting.proxy, target) });
  await expect(shakenHands(socket, setting.proxy, target, 50)).rejects.toMatchObject({
    code: 'proxy-failed',
    message: expect.stringMatching(/https_proxy.*ecs\.eu-west-1.*no TLS through its tunnel within/) as string,
  });
  expect(socket.destroyed).toBe(true);
  silent.close();
});
