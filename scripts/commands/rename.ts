/** `npm run rename -- OLD NEW`: calls an answer by another name, everywhere in the content; its old address leads to the new one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lockFile } from '@/lib/content/files';
import { writeLocks } from '@/lib/content/locks';
import { formatProblem, toMend } from '@/lib/content/problems';
import { readAnswers, renaming, type Change } from '@/lib/content/rename';
import { slugPattern } from '@/lib/content/schema/kinds';
import { articleUrl } from '@/lib/site/urls';
import { command } from '../command';
import { changeContent } from '../site/change-content';

/** Tables of queries by which tests judge the search: the second column names answers. */
export const queries = 'tests/search';

const usage = '用法：npm run rename -- <旧短名> <新短名>';

export const run = command(usage, (args, { log, error }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { dir: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' } },
  });
  const { dir } = values;
  const [from = '', to = ''] = positionals;
  const fail = (...lines: string[]) => {
    for (const line of lines) error(line);
    return 1;
  };
  const answers = readAnswers(dir);
  const article = answers.find(({ slug }) => slug === from);
  if (!article) return fail(...(from ? [`没有叫“${from}”的答案`] : []), usage);
  if (!new RegExp(`^${slugPattern}$`).test(to))
    return fail(`英文短名“${to}”不合规矩：只能用小写英文、数字和短横线，例如 how-to-settle`);
  if (answers.some(({ slug }) => slug === to)) return fail(`英文短名“${to}”已经有了，换一个`);

  const changes = [
    ...renaming(dir, from, to).map((change) => inFolder(dir, change)),
    ...(dir === 'content' ? inQueries(from, to) : []),
  ];
  const { library, problems, caused } = changeContent(dir, changes, (message) => message.replaceAll(from, to));
  if (caused.length > 0) return fail(...caused.map(formatProblem), toMend(caused.length, '什么都没有改。'));
  for (const { path, to: at } of changes) log(at === path ? path : `${path} → ${at}`);
  if (library) writeLocks(dir, library.addresses);
  const recorded = library
    ? `地址记进了 ${lockFile}`
    : `内容里还有 ${problems.length} 处错误，改好以后运行 npm run content:lock 记下地址`;
  log(`改好了 ${changes.length} 个文件，${recorded}。旧地址 ${articleUrl(article)} 会转到新地址。`);
  // In a file that cannot be read no name was found.
  for (const file of new Set(problems.map((problem) => problem.file)))
    if (isNamed(from, file)) log(`${file} 有错，里面的“${from}”请自己看一遍。`);
  return 0;
});

/** Whether a file has this name somewhere, as an answer's or another's; not counting addresses. */
const isNamed = (name: string, file: string) =>
  existsSync(file) && new RegExp(`(?<![\\w/-])${name}(?![\\w/-])`).test(readFileSync(file, 'utf8'));

const inFolder = (dir: string, { path, to, text }: Change): Change => ({
  path: join(dir, path),
  to: join(dir, to),
  text,
});

function inQueries(from: string, to: string): Change[] {
  const name = new RegExp(`(?<=^[^\\t\\n]*\\t[^\\t\\n]*)(?<![\\w-])${from}(?![\\w-])`, 'gm');
  return readdirSync(queries)
    .filter((file) => file.endsWith('.tsv'))
    .flatMap((file): Change[] => {
      const path = join(queries, file);
      const before = readFileSync(path, 'utf8');
      const text = before.replaceAll(name, to);
      return text === before ? [] : [{ path, to: path, text }];
    });
}
