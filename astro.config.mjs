import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { contentCheck } from './src/check/integration.ts';
import { siteFonts } from './src/fonts/site-fonts.ts';
import { earlyScriptHash } from './src/theme/early.ts';
import { permalinks } from './src/permalinks/integration.ts';
import { policy } from './src/policy/integration.ts';
import { search } from './src/search/integration.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Styles stand in the pages and late scripts have few parts: Vite's helper that preloads both would be most of a small script. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

export default defineConfig({
  // Where the site will live; a project page needs a base path.
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  integrations: [contentCheck(), mdx(), permalinks(), policy(), search()],
  fonts: await siteFonts(root),
  markdown: { syntaxHighlight: false },
  // The sheets are small, and a page that brings its own paints a round trip sooner.
  build: { inlineStylesheets: 'always' },
  security: {
    csp: {
      scriptDirective: { hashes: [earlyScriptHash()] },
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  devToolbar: { enabled: false },
  // Astro prints the warning once for every MDX file; it is about its own output.
  vite: {
    plugins: [plainImports],
    build: {
      modulePreload: { resolveDependencies: () => [] },
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    // What runs in the browser knows the language of the build as Node does.
    define: { 'process.env.SITE_LANGUAGE': JSON.stringify(process.env.SITE_LANGUAGE ?? 'en') },
  },
});
