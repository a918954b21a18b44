/** Checks all content and prints every problem, one a line: that of CONTENT_DIR, as a build, or with `-- --dir DIR` of another folder. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { calendarReminder } from '@/lib/content/holidays';
import { formatProblem } from '@/lib/content/problems';
import { securityExpiry } from '@/lib/content/security';
import { beijingTime } from '@/lib/payout/days';
import { inspectDir } from './content';

const { dir } = readArguments();
if (!existsSync(dir)) {
  console.log(`${dir}:1:1  没有这个文件夹 (检查 --dir 后面或 CONTENT_DIR 里的路径)`);
  process.exit(1);
}
const { problems, library } = inspectDir(dir);
if (library) {
  const { articles, topics, addresses, calendar, site } = library;
  console.log(`内容没有问题：${articles.length} 篇答案，${topics.length} 个主题，${addresses.size} 个地址。`);
  const today = beijingTime(Date.now()).day;
  const { problem, reminder } = securityExpiry(site, today);
  for (const text of [calendarReminder(calendar, today), reminder, problem]) if (text) console.warn(text);
  if (problem) process.exitCode = 1;
} else {
  for (const problem of problems) console.log(formatProblem(problem));
  console.error(`\n共 ${problems.length} 处要改。改好之前不会生成网站。`);
  process.exitCode = 1;
}

function readArguments() {
  try {
    return parseArgs({ options: { dir: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' } } }).values;
  } catch {
    console.error('用法：npm run content:check [-- --dir 文件夹]');
    process.exit(2);
  }
}
