/** `npm run serve`: serves out/ as it is, without building. */
import { command } from '../command';
import { serve, wantedPort } from '../site/serve';

export const run = command('用法：npm run serve    打开已经生成的网站；换端口：PORT=8080 npm run serve', async () => {
  await serve(await wantedPort());
  return 0;
});
