/** `npm run build`: checks the content, builds the site beside the present one, switches it in when it is whole. */
import { command } from '../command';
import { buildSite } from '../site/build';

export const run = command('用法：npm run build    检查内容，生成网站，没有错就换上', async () => {
  await buildSite();
  return 0;
});
