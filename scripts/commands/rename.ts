/** `npm run rename -- OLD NEW`: calls an answer by another name, everywhere in the content; its old address leads to the new one. */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lockFile } from '@/lib/content/files';
import { writeLocks } from '@/lib/content/locks';
import { readAnswers, renaming } from '@/lib/content/rename';
import { articleUrl } from '@/lib/site/urls';
import { command, Refusal } from '../command';
import { changeContent } from '../site/change-content';
import { refuseNoSlug } from '../site/new-answer';

const usage = '用法：npm run rename -- <旧短名> <新短名>';

export const run = command(usage, (args, { log }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { dir: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' } },
  });
  const { dir } = values;
  const [from = '', to = ''] = positionals;
  const answers = readAnswers(dir);
  const article = answers.find(({ slug }) => slug === from);
  if (!article) throw new Refusal(from ? `没有叫“${from}”的答案\n${usage}` : usage);
  refuseNoSlug(to);
  if (answers.some(({ slug }) => slug === to)) throw new Refusal(`英文短名“${to}”已经有了，换一个`);

  const inSecondColumn = new RegExp(`(?<=^[^\\t\\n]*\\t[^\\t\\n]*)(?<![\\w-])${from}(?![\\w-])`, 'gm');
  const { done, library, problems } = changeContent(dir, renaming(dir, from, to), {
    inQueries: (table) => table.replaceAll(inSecondColumn, to),
    as: (message) => message.replaceAll(from, to),
  });
  for (const line of done) log(line);
  if (library) writeLocks(dir, library.addresses);
  const recorded = library
    ? `地址记进了 ${lockFile}`
    : `内容里还有 ${problems.length} 处错误，改好以后运行 npm run content:lock 记下地址`;
  log(`改好了 ${done.length} 个文件，${recorded}。旧地址 ${articleUrl(article)} 会转到新地址。`);
  // In a file that cannot be read no name was found.
  for (const file of new Set(problems.map((problem) => problem.file)))
    if (isNamed(from, file)) log(`${file} 有错，里面的“${from}”请自己看一遍。`);
  return 0;
});

/** Whether a file has this name somewhere, as an answer's or another's; not counting addresses. */
const isNamed = (name: string, file: string) =>
  existsSync(file) && new RegExp(`(?<![\\w/-])${name}(?![\\w/-])`).test(readFileSync(file, 'utf8'));
