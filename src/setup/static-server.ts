import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** Serves dist/ on a free port as any static host does: folders by their index.html, 404.html for the rest. */
export async function serveSite(): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const wanted = join('dist', path.endsWith('/') ? `${path}index.html` : path);
    const file = isFile(wanted) ? wanted : 'dist/404.html';
    response.writeHead(file === wanted ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const at = server.address();
  return { origin: `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`, server };
}
