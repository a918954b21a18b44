/** `npm run build`: checks the content, builds the site beside the present one, switches it in when it is whole. */
import { command } from '../command';
import { startFiles } from '../site/threads';

export const run = command('用法：npm run build    检查内容，生成网站，没有错就换上', async () => {
  // Loads its code while this program loads its own.
  const makeFiles = startFiles();
  const { buildSite } = await import('../site/build');
  await buildSite(makeFiles);
  return 0;
});
