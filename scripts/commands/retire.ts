/** `npm run retire -- NUMBER [NUMBER]`: withdraws an answer for good; the second is read instead, without it the first of its `related`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem, toMend } from '@/lib/content/problems';
import { readAnswers, type Change } from '@/lib/content/rename';
import { retiring } from '@/lib/content/retire';
import { beijingTime } from '@/lib/payout/days';
import type { Command } from '../command';
import { changeContent } from '../site/change-content';
import { queries } from './rename';

export const run: Command = (args, { log, error }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { dir: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' } },
  });
  const { dir } = values;
  const fail = (...lines: string[]) => {
    for (const line of lines) error(line);
    return 1;
  };
  const [id = '', insteadId] = positionals;
  const answers = readAnswers(dir);
  const usage = '用法：npm run retire -- <编号> [改看的编号]';
  const article = answers.find((answer) => answer.id === id);
  if (!article) return fail(usage, `没有编号是“${id}”的答案`);
  const instead = insteadId
    ? answers.find((answer) => answer.id === insteadId)
    : answers.find(({ slug }) => slug === article.fields.related?.[0]);
  if (!instead || instead === article) return fail(usage, `“${insteadId ?? ''}”不是别的答案的编号，写改看哪一篇`);

  const changes = [
    ...retiring(dir, id, instead.slug, beijingTime(Date.now()).day).map((change) => ({
      ...change,
      path: join(dir, change.path),
      to: change.to && join(dir, change.to),
    })),
    ...(dir === 'content' ? inQueries(article.slug) : []),
  ];
  const { caused } = changeContent(dir, changes);
  if (caused.length > 0) return fail(...caused.map(formatProblem), toMend(caused.length, '什么都没有改。'));
  for (const { path, to } of changes) log(to ? path : `${path} 删掉了`);
  log(
    `${id} 已撤下：打开它说改看 ${instead.id}《${instead.fields.question}》，编号不再用。上面的文件里原来写着它的地方换成了 ${instead.id}，请读一遍。`,
  );
  return 0;
};

/** Queries that the answer was the answer to ask for nothing any more. */
const inQueries = (slug: string): Change[] =>
  readdirSync(queries)
    .filter((file) => file.endsWith('.tsv'))
    .flatMap((file): Change[] => {
      const path = join(queries, file);
      const before = readFileSync(path, 'utf8');
      const text = before.replaceAll(new RegExp(`^[^\\t\\n]*\\t${slug}(?:\\t.*)?\\n`, 'gm'), '');
      return text === before ? [] : [{ path, to: path, text }];
    });
