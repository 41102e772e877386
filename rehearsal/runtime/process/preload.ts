/** Environment variable by which a container's port map reaches its preload: `{"8080":21001}`. */
export const PORTS_VARIABLE = 'REHEARSAL_PORTS';

/**
 * Loaded into every Node process of a container before its own code. Tasks share this machine, so a port that the
 * container listens on becomes one of this machine's: for a declared port the one that was set aside for it, for another
 * whatever is free. Connections that the container makes to itself (localhost) follow, and `server.address()` answers as
 * inside a container. Kept as text, so that it works from a bundle.
 */
export const PRELOAD = `'use strict';
const net = require('node:net');
const ports = new Map(Object.entries(JSON.parse(process.env.${PORTS_VARIABLE} || '{}')).map(([from, to]) => [Number(from), to]));
const HERE = '127.0.0.1';
const SELF = new Set(['localhost', '127.0.0.1', '::1', '0.0.0.0', '::', '']);
const isPort = (value) => (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) && Number(value) >= 0;
const asked = new WeakMap();

const { listen, address } = net.Server.prototype;
net.Server.prototype.listen = function (...args) {
  const first = args[0];
  let options;
  if (isPort(first)) {
    const backlog = args.slice(1).find((arg) => typeof arg === 'number');
    options = { port: Number(first), ...(backlog === undefined ? {} : { backlog }) };
  } else if (first !== null && typeof first === 'object' && isPort(first.port)) {
    options = { ...first, port: Number(first.port) };
    delete options.ipv6Only;
  } else {
    return listen.apply(this, args);
  }
  const port = options.port;
  const done = args.findLast((arg) => typeof arg === 'function');
  if (port !== 0) {
    asked.set(this, port);
    if (!ports.has(port)) this.once('listening', () => ports.set(port, address.call(this).port));
  }
  const mapped = { ...options, host: HERE, port: ports.get(port) ?? 0 };
  return done === undefined ? listen.call(this, mapped) : listen.call(this, mapped, done);
};
net.Server.prototype.address = function () {
  const real = address.call(this);
  const port = asked.get(this);
  return port === undefined || real === null || typeof real !== 'object' ? real : { ...real, port };
};

const { connect } = net.Socket.prototype;
const here = (options) =>
  options !== null && typeof options === 'object' && isPort(options.port) && ports.has(Number(options.port)) &&
  (options.host === undefined || options.host === null || SELF.has(options.host))
    ? { ...options, port: ports.get(Number(options.port)), host: HERE, family: 4 }
    : options;
net.Socket.prototype.connect = function (...args) {
  const first = args[0];
  if (Array.isArray(first)) {
    first[0] = here(first[0]);
  } else if (isPort(first)) {
    const host = typeof args[1] === 'string' ? args[1] : undefined;
    const mapped = here({ port: Number(first), host });
    if (mapped.port !== Number(first)) args.splice(0, host === undefined ? 1 : 2, mapped);
  } else {
    args[0] = here(first);
  }
  return connect.apply(this, args);
};
`;
