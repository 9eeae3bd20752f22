/**
 * @typedef {object} Request
 * @property {string} host without a port
 * @property {string} path with the query
 * @property {string} method
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {Buffer} body
 */
/** @typedef {{ status: number, headers?: import('node:http').OutgoingHttpHeaders, body?: string | Uint8Array }} Response */
/** @typedef {(request: Request) => Response | Promise<Response>} Respond */
/** @typedef {{ host: string, path: string, method: string, allowed: boolean }} Asked */

/**
 * @param {readonly string[]} hosts
 * @param {Respond} respond a rejection becomes a 500 with its message as text
 * @param {Asked[]} log
 * @returns {import('node:http').RequestListener}
 */
export function answerWith(hosts, respond, log) {
  return async (request, response) => {
    const asked = describe(request);
    const allowed = hosts.includes(asked.host);
    log.push({ ...asked, allowed });
    /** @type {Response} */
    const reply = await (allowed ? attempt(respond, request, asked) : { status: 403 });
    response.writeHead(reply.status, { 'content-type': 'text/html; charset=utf-8', ...reply.headers });
    response.end(reply.body ?? '');
  };
}

// A request through a proxy without a tunnel (plain http) carries the whole address instead of a path.
/** @type {(request: import('node:http').IncomingMessage) => { host: string, path: string, method: string }} */
function describe(request) {
  const target = request.url ?? '/';
  const url = new URL(
    target.startsWith('/') ? `https://${request.headers.host ?? 'unknown.invalid'}${target}` : target,
  );
  return { host: url.hostname, path: url.pathname + url.search, method: request.method ?? 'GET' };
}

/** @type {(respond: Respond, request: import('node:http').IncomingMessage, asked: { host: string, path: string, method: string }) => Promise<Response>} */
async function attempt(respond, request, asked) {
  try {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    return await respond({ ...asked, headers: request.headers, body: Buffer.concat(chunks) });
  } catch (error) {
    return { status: 500, headers: { 'content-type': 'text/plain' }, body: String(error) };
  }
}
