/**
 * The official Next.js build adapter: Next calls `onBuildComplete` when the export is written, and the
 * pages are finished there. Next loads this file as plain JavaScript; the work itself is TypeScript.
 */
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/** @type {import('next').NextAdapter} */
const adapter = {
  name: 'static-pages',
  async onBuildComplete({ projectDir, config }) {
    const { finishExport } = await tsImport('./finish-export.ts', import.meta.url);
    await finishExport(join(projectDir, config.distDir));
  },
};

export default adapter;
