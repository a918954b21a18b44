/** `npm run studio` opens an editor over the content on this machine, until it is told to end. */
import { command, Refusal } from '../command';
import { editorFolder } from '../studio/editor';
import { here, studioServer } from '../studio/server';

const usage = '用法：npm run studio    在浏览器里改内容；换端口：PORT=3200 npm run studio';

export const run = command(usage, (_, { log, error }) => {
  const port = Number(process.env.PORT ?? 3100);
  log('正在打开工作室（第一次要下载编辑器，约 16 MB）…');
  let editor: string;
  try {
    editor = editorFolder();
  } catch (reason) {
    throw new Refusal(
      `编辑器没有下载好：${(reason as Error).message}。看网络通不通，再运行一次；不行就照 docs/运营手册.md 直接改文件。`,
    );
  }
  const server = studioServer({ content: process.env.CONTENT_DIR ?? 'content', editor });
  return new Promise((done) => {
    server.once('error', (reason) => {
      error(`没能打开：${reason.message}。换一个端口：PORT=3200 npm run studio`);
      done(1);
    });
    server.listen(port, here, () => {
      log(`工作室：http://${here}:${port}/  只有这台电脑打得开。按 Ctrl+C 关上。`);
      done(0);
    });
  });
});
