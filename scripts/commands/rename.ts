/** `npm run rename -- OLD NEW`: calls an answer by another name, everywhere in the content; its old address leads to the new one. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatLock } from '@/lib/content/addresses';
import { lockFile } from '@/lib/content/files';
import { formatProblem, toMend } from '@/lib/content/problems';
import { renaming, type Change } from '@/lib/content/rename';
import { slugPattern } from '@/lib/content/schema/kinds';
import { articleUrl } from '@/lib/site/urls';
import type { Command } from '../command';
import { inspectDir } from '../site/content';

/** Tables of queries by which tests judge the search: the second column names answers. */
const queries = 'tests/search';

export const run: Command = (args, { log, error }) => {
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
  const { library, problems } = inspectDir(dir);
  if (!library) return fail(`内容里还有 ${problems.length} 处错误，先改好：npm run content:check`);
  const article = library.articles.find(({ slug }) => slug === from);
  if (!article) return fail(`用法：npm run rename -- <旧短名> <新短名>`, `没有叫“${from}”的答案`);
  if (!new RegExp(`^${slugPattern}$`).test(to))
    return fail(`英文短名“${to}”不合规矩：只能用小写英文、数字和短横线，例如 how-to-settle`);
  if (library.articles.some(({ slug }) => slug === to)) return fail(`英文短名“${to}”已经有了，换一个`);

  const changes = [
    ...renaming(dir, from, to).map((change) => inFolder(dir, change)),
    ...(dir === 'content' ? inQueries(from, to) : []),
  ];
  const before = changes.map(({ path }) => readFileSync(path, 'utf8'));
  for (const { path, to: at, text } of changes) {
    if (at !== path) rmSync(path);
    writeFileSync(at, text);
  }
  const after = inspectDir(dir);
  if (!after.library) {
    changes.forEach(({ path, to: at }, index) => {
      if (at !== path) rmSync(at);
      writeFileSync(path, before[index]!);
    });
    return fail(...after.problems.map(formatProblem), toMend(after.problems.length, '什么都没有改。'));
  }
  const lock = join(dir, lockFile);
  if (existsSync(lock)) writeFileSync(lock, formatLock(after.library.addresses));
  for (const { path, to: at } of changes) log(at === path ? path : `${path} → ${at}`);
  log(`改好了 ${changes.length} 个文件，地址记进了 ${lockFile}。旧地址 ${articleUrl(article)} 会转到新地址。`);
  return 0;
};

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
