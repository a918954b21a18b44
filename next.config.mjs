import { fileURLToPath } from 'node:url';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

/** @type {(phase: string) => import('next').NextConfig} */
const config = (phase) => ({
  trailingSlash: true,
  poweredByHeader: false,
  ...(phase === PHASE_DEVELOPMENT_SERVER
    ? // What a build writes itself (scripts/site/build.ts) the development server finds here.
      {
        pageExtensions: ['dev.ts', 'ts', 'tsx'],
        // What is not published is for nobody's list.
        headers: () => Promise.resolve([{ source: '/:path*', headers: [{ key: 'X-Robots-Tag', value: 'noindex' }] }]),
        rewrites: () =>
          Promise.resolve({
            beforeFiles: [{ source: '/:id(\\d{3,5})', destination: '/moved/:id' }],
            // What is neither in public/ nor a page.
            afterFiles: [{ source: '/:path(.*\\.[a-z0-9]+)', destination: '/files/:path' }],
          }),
      }
    : // The export is not the site: a test compares pages and styles with it (tests/site/next.test.ts).
      { output: 'export', distDir: '.build/next', pageExtensions: ['ts', 'tsx'] }),
  experimental: {
    // It exports some forty pages: a second worker would take longer to begin, and hold the whole content once more.
    cpus: 1,
    // Its code runs once.
    turbopackMinify: { server: false, client: true },
  },
  // Types are a gate of their own.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['esbuild', 'autocorrect-node'],
  turbopack: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    // The mark by which the development server notices saved content (lib/pages/library.ts).
    rules: { '*': { condition: { all: ['development', { path: /^\.build\/content-saved\// }] }, type: 'text' } },
  },
});

export default config;
