import { createServer } from 'node:http';

/**
 * @typedef {object} Site
 * @property {number} port on loopback
 * @property {string[]} requests every address that was asked for, in order
 * @property {() => Promise<void>} close
 */

/**
 * Serves pages on loopback. The browser is told to look there for the hosts of real outlets, so that permissions and
 * content scripts act as on the real site.
 * @param {(address: { host: string, path: string }) => string | undefined} pageAt HTML; undefined where nothing stands
 * @returns {Promise<Site>}
 */
export async function serveSite(pageAt) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    requests.push(`${host}${path}`);
    const page = pageAt({ host, path });
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '');
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return {
    port: address.port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
