/** `npm run studio` opens an editor over the answers on this machine, until it is told to end. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { TopicData } from '@/lib/content/schema';
import { editorFolder } from '../studio/editor';
import { here, studioServer } from '../studio/server';

const port = Number(process.env.PORT ?? 3100);
const content = process.env.CONTENT_DIR ?? 'content';
const topics = Object.entries(
  parse(readFileSync(join(content, 'topics.yaml'), 'utf8')) as Record<string, TopicData>,
).map(([slug, { name }]) => ({ slug, name }));

console.log('正在打开工作室（第一次要下载编辑器，约 16 MB）…');
const server = studioServer({ content, topics, editor: editorFolder() });
server.once('error', (error) => {
  console.error(`没能打开：${error.message}。换一个端口：PORT=3200 npm run studio`);
  process.exit(1);
});
server.listen(port, here, () => console.log(`工作室：http://${here}:${port}/  只有这台电脑打得开。按 Ctrl+C 关上。`));
