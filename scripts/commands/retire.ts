/**
 * `npm run retire -- NUMBER [NUMBER]`: withdraws an answer for good; the second is read instead, without it the first of its
 * `related`. Only the operator's layer changes; with `--shipped`, for those who write the shipped content, its files do.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFiles } from '@/lib/content/data-files';
import { pathOf, readAnswers } from '@/lib/content/rename';
import { isOwn, retiring } from '@/lib/content/retire';
import { beijingTime } from '@/lib/payout/days';
import { command, Refusal } from '../command';
import { changeContent } from '../site/change-content';

const usage = `用法：npm run retire -- 705          撤下 705，改看它“相关的问题”里的第一篇
      npm run retire -- 705 701      撤下 705，改看 701
只改 content/operator/。编写本站内容的人加 --shipped，改原来的文件。`;

export const run = command(usage, (args, { log }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      dir: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
      shipped: { type: 'boolean', default: false },
    },
  });
  const { dir, shipped } = values;
  const [id = '', insteadId, ...rest] = positionals;
  if (!id || rest.length > 0) throw new Refusal(usage);
  const list = listOf(dir, id);
  if (list) throw new Refusal(`${id} 已经撤下，写在 ${list} 里。要恢复，删掉那里的 "${id}" 和它下面缩进的几行。`);
  const answers = readAnswers(dir);
  const article = answers.find((answer) => answer.id === id);
  if (!article) throw new Refusal(`没有编号是“${id}”的答案\n${usage}`);
  if (shipped && isOwn(pathOf(article))) throw new Refusal(`${id} 是 content/operator/ 里自己的，不加 --shipped`);
  const instead = insteadId
    ? answers.find((answer) => answer.id === insteadId)
    : answers.find(({ slug }) => slug === article.fields.related?.[0]);
  if (!instead || instead === article || listOf(dir, instead.id))
    throw new Refusal(`“${insteadId ?? ''}”不是别的答案的编号，写改看哪一篇\n${usage}`);

  const today = beijingTime(Date.now()).day;
  const changes = retiring(dir, id, instead.slug, today, shipped ? 'author' : 'operator');
  // Queries that the answer was the answer to ask for nothing any more.
  const asked = new RegExp(`^[^\\t\\n]*\\t${article.slug}(?:\\t.*)?\\n`, 'gm');
  const { done } = changeContent(dir, changes, {
    inQueries: shipped ? (table) => table.replaceAll(asked, '') : undefined,
  });
  for (const line of done) log(line);
  log(`${id} 已撤下：打开它说改看 ${instead.id}《${instead.fields.question}》，编号不再用。`);
  log(`原来指到它的地方，现在指到 ${instead.id}。接下来：npm run preview 看一遍，npm run build 发布。`);
  return 0;
});

/** The list in which an answer stands as withdrawn. */
const listOf = (dir: string, id: string) =>
  [dataFiles.withdrawn, dataFiles.ownWithdrawn]
    .map(([path]) => join(dir, path))
    .find((path) => existsSync(path) && names(path).includes(id));

/** The names at the margin of a file, whose values may be wrong. */
const names = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => /^["']?([^"':\s]+)["']?:/.exec(line)?.[1]);
