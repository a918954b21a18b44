/** Records every address of the content in content/addresses.lock. Refuses to drop or change one that was published. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatLock, parseLock } from '@/lib/content/addresses';
import { inspectContent } from '@/lib/content/library';
import { formatProblem, Reporter } from '@/lib/content/problems';

const path = 'content/addresses.lock';
if (!existsSync(path)) writeFileSync(path, '');
const locked = parseLock(readFileSync(path, 'utf8'), new Reporter(path));
const { library, problems } = inspectContent({
  content: resolve('content'),
  shown: 'content',
  public: resolve('public'),
});
if (!library) {
  for (const problem of problems) console.log(formatProblem(problem));
  console.error(`\n共 ${problems.length} 处要改。改好之前不会记录地址。`);
  process.exit(1);
}
const added = [...library.addresses].filter(([address]) => !locked.has(address));
writeFileSync(path, formatLock(new Map<string, { meaning: string }>([...locked, ...added])));
console.log(`addresses.lock 里有 ${locked.size + added.length} 个地址，新增 ${added.length} 个。`);
