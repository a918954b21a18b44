/** `npm start`: builds the site if anything changed since the last build, then serves it. */
import { command } from '../command';
import { buildIfChanged } from '../site/build';
import { serve, wantedPort } from '../site/serve';

export const run = command('用法：npm start    改过的先生成，再打开网站；换端口：PORT=8080 npm start', async () => {
  const port = await wantedPort();
  await buildIfChanged();
  await serve(port);
  return 0;
});
