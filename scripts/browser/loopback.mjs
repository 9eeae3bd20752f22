import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { generate } from 'selfsigned';
import { answerWith } from './loopback-answer.mjs';

/** @typedef {import('./loopback-answer.mjs').Respond} Respond */
/** @typedef {import('./loopback-answer.mjs').Asked} Asked */
/**
 * @typedef {object} Loopback
 * @property {number} port of the proxy, on 127.0.0.1
 * @property {Asked[]} log all that the browser asked for, in order; grows
 * @property {() => Promise<void>} close ends open connections too
 */

/**
 * A proxy that is the browser's only way out. Named hosts are answered here, under their real addresses, so that
 * workers, extension pages and the back/forward cache behave as they do on the network; all else is refused. Its log
 * is the proof of what was asked.
 *
 * @param {object} options
 * @param {readonly string[]} options.hosts names without a port
 * @param {Respond} options.respond
 * @returns {Promise<Loopback>}
 */
export async function startLoopback({ hosts, respond }) {
  /** @type {Asked[]} */
  const log = [];
  const answer = answerWith(hosts, respond, log);
  const site = createTlsServer(await certificateFor(hosts), answer);
  const proxy = createServer(answer);
  proxy.on('connect', (request, socket, head) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    socket.on('error', () => socket.destroy());
    if (!hosts.includes(host)) return refuse(socket, log, host);
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    socket.unshift(head);
    site.emit('connection', socket);
  });
  const closeSockets = trackSockets(proxy);
  const port = await listen(proxy);
  return {
    port,
    log,
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        closeSockets();
      }),
  };
}

/** @type {(socket: import('node:stream').Duplex, log: Asked[], host: string) => void} */
function refuse(socket, log, host) {
  log.push({ host, path: '', method: 'CONNECT', allowed: false });
  socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
}

/** @type {(hosts: readonly string[]) => Promise<{ key: string, cert: string }>} */
async function certificateFor(hosts) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  return { key, cert };
}

// Tunnels are no longer known to the server that accepted them, so its own `closeAllConnections` would leave them open.
/** @type {(server: import('node:http').Server) => () => void} */
function trackSockets(server) {
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return () => {
    for (const socket of sockets) socket.destroy();
  };
}

/** @type {(server: import('node:http').Server) => Promise<number>} */
function listen(server) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
