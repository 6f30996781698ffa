import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent } from './check-content.ts';
import type { Fault } from './fault.ts';
import { faultPage } from './fault-page.ts';
import { formatReport } from './report.ts';

const today = () => new Date().toISOString().slice(0, 10);

/**
 * Runs the content check inside Astro. A build with a fault stops before anything is written.
 * In dev the server shows every fault in place of the site, until the content is mended.
 */
export function contentCheck(): AstroIntegration {
  let root = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        const faults = checkContent({ root, today: today() });
        if (faults.length === 0) return;
        console.error(`\n${formatReport(faults)}\n`);
        process.exit(1);
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        let faults: Fault[] = [];
        const check = () => {
          faults = checkContent({ root, today: today() });
          if (faults.length) logger.error(`\n${formatReport(faults)}\n`);
        };
        check();

        const recheck = async (path: string) => {
          if (!path.replaceAll('\\', '/').includes('/content/')) return;
          check();
          if (faults.length === 0) await refreshContent?.({});
          server.environments.client.hot.send({ type: 'full-reload' });
        };
        server.watcher.add(`${root}content`);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, recheck);

        server.middlewares.use((request, response, next) => {
          const isPage = request.headers.accept?.includes('text/html');
          if (faults.length === 0 || !isPage) return next();
          response.statusCode = 500;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(faultPage(faults));
        });
      },
    },
  };
}
