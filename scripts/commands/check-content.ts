/** `npm run content:check`: checks all content and prints every problem, one a line: that of CONTENT_DIR, as a build, or with `-- --dir DIR` of another folder. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lockReminder } from '@/lib/content/addresses';
import { calendarReminder } from '@/lib/content/holidays';
import { keyOf } from '@/lib/content/kept';
import { lockedText } from '@/lib/content/locks';
import { phrasingReminders } from '@/lib/content/phrasings';
import { formatProblem, notBuilt, toMend } from '@/lib/content/problems';
import type { Library } from '@/lib/content/library';
import { securityReminder } from '@/lib/content/security';
import { beijingTime } from '@/lib/payout/days';
import { sharePictures } from '@/lib/pages/share';
import { unreadable } from '@/lib/share/readable';
import { command, Refusal } from '../command';
import { inspectDir } from '../site/content';
import { contentCache, contentDir, fingerprint, sources } from '../site/inputs';
import { keptIn } from '../site/kept';

export const run = command('用法：npm run content:check [-- --dir 文件夹]', async (args, { log, error }) => {
  const { dir } = parseArgs({ args, options: { dir: { type: 'string', default: contentDir() } } }).values;
  if (!existsSync(dir)) {
    log(`${dir}:1:1  没有这个文件夹 (检查 --dir 后面或 CONTENT_DIR 里的路径)`);
    return 1;
  }
  const mark = fingerprint(sources);
  const kept = keptIn(contentCache, mark);
  const { problems, library, drafts } = inspectDir(dir, { kept });
  if (!library) {
    for (const problem of problems) log(formatProblem(problem));
    throw new Refusal(toMend(problems.length, notBuilt));
  }
  const { articles, topics, addresses, calendar, site } = library;
  // What another folder was read for is the next build's to forget.
  if (dir === contentDir()) kept.forgetRest();
  const small = await smallPictures(library, dir, mark);
  if (small.length > 0) {
    for (const line of small) log(line);
    throw new Refusal(toMend(small.length));
  }
  log(`内容没有问题：${articles.length} 篇答案，${topics.length} 个主题，${addresses.size} 个地址。`);
  for (const { file, problems } of drafts) {
    error(
      `提醒：${file} 是草稿，发布时没有它${problems.length > 0 ? `；还有 ${problems.length} 处要改：` : '。写好了就删掉 status 那一行。'}`,
    );
    for (const problem of problems) error(`  ${formatProblem(problem)}`);
  }
  const today = beijingTime(Date.now()).day;
  for (const text of [
    calendarReminder(calendar, today),
    securityReminder(site, today),
    lockReminder(lockedText(dir), addresses),
    ...phrasingReminders(library),
  ]) {
    if (text) error(text);
  }
  return 0;
});

/** Answers whose picture could not be read in a list of chats: nobody sees the small letters before it is sent. `mark`: of all code. */
async function smallPictures(library: Library, dir: string, mark: string): Promise<string[]> {
  const kept = keptIn('readable', mark);
  const fresh = [...sharePictures(library)].filter(([, picture]) => !kept.get(keyOf(picture)));
  const ids = await unreadable(new Map(fresh));
  for (const [name, picture] of fresh) if (!ids.includes(name)) kept.set(keyOf(picture), true);
  if (dir === contentDir()) kept.forgetRest();
  return ids.map((id) => {
    const { topic, slug, question, answer } = library.numbered(id)!;
    return formatProblem({
      file: `${dir}/articles/${topic}/${id}-${slug}.md`,
      line: 1,
      column: 1,
      message: `question 有 ${[...question].length} 个字，answer 有 ${[...answer].length} 个字，分享图片上的字太小`,
      fix: '改短其中一样，再检查一次',
    });
  });
}
