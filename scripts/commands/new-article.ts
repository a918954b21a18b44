/** `npm run new:article -- <topic> "<question>" [slug]`: the next free number, a file with every field explained, and what to do next. With `--own` it is the operator's. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDataFiles } from '@/lib/content/data-files';
import { readDrafts } from '@/lib/content/drafts';
import { articleFrontNotes } from '@/lib/content/field-table';
import { articleNumbers, ContentFolder, operatorDir, unnamedSlug } from '@/lib/content/files';
import { lockedAddresses } from '@/lib/content/locks';
import { formatProblem } from '@/lib/content/problems';
import { slugPattern } from '@/lib/content/schema/kinds';
import { addDays, beijingTime } from '@/lib/payout/days';
import { numberUrl } from '@/lib/site/urls';
import type { Command } from '../command';

export const run: Command = (args, { log, error }) => {
  const fail = (message: string) => {
    error(message);
    return 1;
  };
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      dir: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
      own: { type: 'boolean', default: false },
    },
  });
  const [topic, question, slug = unnamedSlug] = positionals;
  // Only what is asked here must be readable: an author may have several answers in hand that are not finished.
  const folder = new ContentFolder(values.dir, values.dir);
  const { files, passages } = readDataFiles(folder);
  const { value: topics, reporter } = files.topics;
  if (!topics) return fail(['先改好主题：', ...reporter.problems.map(formatProblem)].join('\n'));
  const digit = topics[topic ?? '']?.digit;
  if (!topic || digit === undefined || !question?.trim()) {
    const known = Object.entries(topics).map(([name, topic]) => `${name}（${topic.name}）`);
    return fail(`用法：npm run new:article -- [--own] <主题> "<问题>" [英文短名]\n主题可以写：${known.join('、')}`);
  }
  if (!new RegExp(`^${slugPattern}$`).test(slug))
    return fail(`英文短名“${slug}”不合规矩：只能用小写英文、数字和短横线，例如 how-to-settle`);
  const drafts = readDrafts(folder, passages, undefined);
  const named = drafts.find((draft) => draft.slug === slug);
  if (named && slug === unnamedSlug)
    return fail(`${named.reporter.file} 还没有英文短名，先改好它的文件名，或在后面写上这一篇的短名`);
  if (named) return fail(`英文短名“${slug}”已经有了，换一个`);
  const same = drafts.find(({ fields }) => fields.question === question);
  if (same) return fail(`这个问题已经有答案：${same.id}《${question}》`);

  // A number once published is never given again, even when its answer is gone.
  const taken = new Set([...lockedAddresses(values.dir).keys(), ...drafts.map(({ id }) => numberUrl(id))]);
  const id = articleNumbers(digit, values.own).find((number) => !taken.has(numberUrl(number)))!;

  const articles = join(values.own ? operatorDir(values.dir) : values.dir, 'articles', topic);
  const path = join(articles, `${id}-${slug}.md`);
  if (existsSync(path)) return fail(`${path} 已经有了`);
  mkdirSync(articles, { recursive: true });
  writeFileSync(path, template(question));
  log(`新答案：${path}

接下来：
${slug === unnamedSlug ? `1. 把文件名里的 ${unnamedSlug} 改成英文短名，例如 how-to-settle；发布后永不再改。\n` : '1. 确认文件名里的英文短名；发布后永不再改。\n'}2. 打开文件，照每个字段上面的说明填写，写好正文。
3. npm run content:check 看还缺什么；写好了删掉 status 那一行，这以前发布时没有它。
4. npm run content:lock 把地址记下来，npm run dev 看效果。`);
  return 0;
};

function template(asked: string): string {
  const today = beijingTime(Date.now()).day;
  const start: Partial<Record<string, string>> = {
    question: JSON.stringify(asked),
    prompts: '[]',
    codes: '[]',
    status: 'draft',
    published: today,
    updated: today,
    reviewed: today,
    nextReview: addDays(today, 181),
    redirectFrom: '[]',
  };
  const fields = articleFrontNotes().map(({ name, what, example, optional }) => {
    const comment = `# ${what}。例如  ${name}: ${example}`;
    const value = start[name];
    return optional && value === undefined
      ? `${comment}\n# ${name}:`
      : `${comment}\n${name}:${value === undefined ? '' : ` ${value}`}`;
  });
  return `---\n${fields.join('\n')}\n---\n\n## 怎么做 {#steps}\n\n1. \n\n## 为什么 {#why}\n\n## 还不行 {#still-stuck}\n`;
}
