/** `npm run new:article -- <topic> "<question>" [slug]`: the next free number, a file with every field explained, and what to do next. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseLock } from '@/lib/content/addresses';
import { articleFrontNotes } from '@/lib/content/field-table';
import { articleNumbers, unnamedSlug } from '@/lib/content/files';
import { Reporter } from '@/lib/content/problems';
import { addDays, beijingTime } from '@/lib/payout/days';
import { numberUrl } from '@/lib/site/urls';
import type { Command } from '../command';
import { inspectDir } from '../site/content';

export const run: Command = (args, { log, error }) => {
  const fail = (message: string) => {
    error(message);
    return 1;
  };
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { dir: { type: 'string', default: 'content' } },
  });
  const [topic, question, slug = unnamedSlug] = positionals;
  const { library, problems } = inspectDir(values.dir);
  if (!library) return fail(`内容里还有 ${problems.length} 处错误，先改好：npm run content:check`);
  const found = library.topics.find((candidate) => candidate.slug === topic);
  if (!found || !question?.trim()) {
    return fail(
      `用法：npm run new:article -- <主题> "<问题>" [英文短名]\n主题可以写：${library.topics.map((known) => `${known.slug}（${known.name}）`).join('、')}`,
    );
  }
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(slug))
    return fail(`英文短名“${slug}”不合规矩：只能用小写英文、数字和短横线，例如 how-to-settle`);
  if (library.articles.some((article) => article.slug === slug)) return fail(`英文短名“${slug}”已经有了，换一个`);
  const same = library.articles.find((article) => article.question === question);
  if (same) return fail(`这个问题已经有答案：${same.id}《${same.question}》`);

  // A number once published is never given again, even when its answer is gone.
  const lockPath = join(values.dir, 'addresses.lock');
  const published = [...parseLock(readFileSync(lockPath, 'utf8'), new Reporter(lockPath)).keys()];
  const taken = new Set([...published, ...library.articles.map(({ id }) => numberUrl(id))]);
  const id = articleNumbers(found.digit).find((number) => !taken.has(numberUrl(number)))!;

  const path = join(values.dir, 'articles', found.slug, `${id}-${slug}.md`);
  if (existsSync(path)) return fail(`${path} 已经有了`);
  mkdirSync(join(values.dir, 'articles', found.slug), { recursive: true });
  writeFileSync(path, template(question));
  log(`新答案：${path}

接下来：
${slug === unnamedSlug ? `1. 把文件名里的 ${unnamedSlug} 改成英文短名，例如 how-to-settle；发布后永不再改。\n` : '1. 确认文件名里的英文短名；发布后永不再改。\n'}2. 打开文件，照每个字段上面的说明填写，写好正文。
3. npm run content:check 看还缺什么，直到没有问题。
4. npm run content:lock 把地址记下来，npm run dev 看效果。`);
  return 0;
};

function template(asked: string): string {
  const today = beijingTime(Date.now()).day;
  const start: Partial<Record<string, string>> = {
    question: JSON.stringify(asked),
    prompts: '[]',
    codes: '[]',
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
