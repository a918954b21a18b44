/** A new answer: the next free number, and a file with every field explained. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataFiles } from '@/lib/content/data-files';
import { readDrafts } from '@/lib/content/drafts';
import { articleFrontNotes } from '@/lib/content/field-table';
import { articleNumbers, ContentFolder, operatorDir, unnamedSlug } from '@/lib/content/files';
import type { Kept } from '@/lib/content/kept';
import { lockedAddresses } from '@/lib/content/locks';
import { formatProblem } from '@/lib/content/problems';
import { slugPattern } from '@/lib/content/schema/kinds';
import { addDays, beijingTime } from '@/lib/payout/days';
import { numberUrl } from '@/lib/site/urls';
import { Refusal } from '../command';

/** What is known of it; `own`: only the operator has it. */
export type NewAnswer = { topic?: string; question?: string; slug?: string; own: boolean };

/** Writes the file below the content folder `dir`, and gives its path; throws a `Refusal` where none can be written. */
export function newAnswer(dir: string, { topic, question, slug = unnamedSlug, own }: NewAnswer, kept?: Kept): string {
  // Only what is asked here must be readable: an author may have several answers in hand that are not finished.
  const folder = new ContentFolder(dir, dir);
  const { files, passages } = readDataFiles(folder, kept);
  const { value: topics, reporter } = files.topics;
  if (!topics) throw new Refusal(['先改好主题：', ...reporter.problems.map(formatProblem)].join('\n'));
  const digit = topics[topic ?? '']?.digit;
  if (!topic || digit === undefined || !question?.trim()) {
    const known = Object.entries(topics).map(([name, topic]) => `${name}（${topic.name}）`);
    const wrong = digit === undefined ? topic && `没有主题“${topic}”\n` : '没有写问题\n';
    throw new Refusal(
      `${wrong ?? ''}用法：npm run new:article -- [--own] <主题> "<问题>" [英文短名]\n主题可以写：${known.join('、')}`,
    );
  }
  refuseNoSlug(slug);
  const drafts = readDrafts(folder, passages, undefined, { kept });
  const named = drafts.find((draft) => draft.slug === slug);
  if (named && slug === unnamedSlug)
    throw new Refusal(`${named.reporter.file} 还没有英文短名，先改好它的文件名，或在后面写上这一篇的短名`);
  if (named) throw new Refusal(`英文短名“${slug}”已经有了，换一个`);
  const same = drafts.find(({ fields }) => fields.question === question);
  if (same) throw new Refusal(`这个问题已经有答案：${same.id}《${question}》`);

  // A number once published is never given again, even when its answer is gone.
  const taken = new Set([...lockedAddresses(dir).keys(), ...drafts.map(({ id }) => numberUrl(id))]);
  const id = articleNumbers(digit, own).find((number) => !taken.has(numberUrl(number)))!;

  const articles = join(own ? operatorDir(dir) : dir, 'articles', topic);
  const path = join(articles, `${id}-${slug}.md`);
  if (existsSync(path)) throw new Refusal(`${path} 已经有了`);
  mkdirSync(articles, { recursive: true });
  writeFileSync(path, template(question));
  return path;
}

/** Throws where a text cannot be the name of an answer in its address. */
export function refuseNoSlug(text: string) {
  if (!new RegExp(`^${slugPattern}$`).test(text))
    throw new Refusal(`英文短名“${text}”不合规矩：只能用小写英文、数字和短横线，例如 how-to-settle`);
}

/** The body of an answer that nobody has written yet. */
export const emptyBody = '## 怎么做 {#steps}\n\n1. \n\n## 为什么 {#why}\n\n## 还不行 {#still-stuck}\n';

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
  return `---\n${fields.join('\n')}\n---\n\n${emptyBody}`;
}
