/** Checks all content and prints every problem, one a line. `-- --dir DIR` checks another content folder. */
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { inspectContent } from '@/lib/content/library';
import { formatProblem } from '@/lib/content/problems';

const { dir } = parseArgs({ options: { dir: { type: 'string', default: 'content' } } }).values;
if (!existsSync(dir)) {
  console.error(`${dir}:1:1  没有这个文件夹 (检查 --dir 后面的路径)`);
  process.exit(1);
}
const { problems, library } = inspectContent({
  content: resolve(dir),
  shown: dir.replace(/\/+$/, ''),
  public: resolve('public'),
});
if (!library) {
  for (const problem of problems) console.log(formatProblem(problem));
  console.error(`\n共 ${problems.length} 处要改。改好之前不会生成网站。`);
  process.exit(1);
}
console.log(
  `内容没有问题：${library.articles.length} 篇答案，${library.topics.length} 个主题，${library.addresses.size} 个地址。`,
);
