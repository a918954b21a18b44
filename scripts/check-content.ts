/** `npm run content:check`: checks all content and prints every problem, one a line: that of CONTENT_DIR, as a build, or with `-- --dir DIR` of another folder. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { calendarReminder } from '@/lib/content/holidays';
import { formatProblem } from '@/lib/content/problems';
import { securityExpiry } from '@/lib/content/security';
import { beijingTime } from '@/lib/payout/days';
import type { Command } from './command';
import { inspectDir } from './content';

export const run: Command = (args, { log, error }) => {
  const dir = dirOf(args);
  if (dir === undefined) {
    error('用法：npm run content:check [-- --dir 文件夹]');
    return 2;
  }
  if (!existsSync(dir)) {
    log(`${dir}:1:1  没有这个文件夹 (检查 --dir 后面或 CONTENT_DIR 里的路径)`);
    return 1;
  }
  const { problems, library } = inspectDir(dir);
  if (!library) {
    for (const problem of problems) log(formatProblem(problem));
    error(`\n共 ${problems.length} 处要改。改好之前不会生成网站。`);
    return 1;
  }
  const { articles, topics, addresses, calendar, site } = library;
  log(`内容没有问题：${articles.length} 篇答案，${topics.length} 个主题，${addresses.size} 个地址。`);
  const today = beijingTime(Date.now()).day;
  const { problem, reminder } = securityExpiry(site, today);
  for (const text of [calendarReminder(calendar, today), reminder, problem]) if (text) error(text);
  return problem ? 1 : 0;
};

function dirOf(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { dir: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' } } })
      .values.dir;
  } catch {
    return undefined;
  }
}
