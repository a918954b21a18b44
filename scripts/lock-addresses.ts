/** `npm run content:lock`: records every new address in content/addresses.lock; what was published stays. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { formatLock, parseLock } from '@/lib/content/addresses';
import { formatProblem, Reporter } from '@/lib/content/problems';
import type { Command } from './command';
import { inspectDir } from './content';

const path = 'content/addresses.lock';

export const run: Command = (_, { log, error }) => {
  if (!existsSync(path)) writeFileSync(path, '');
  const locked = parseLock(readFileSync(path, 'utf8'), new Reporter(path));
  const { library, problems } = inspectDir('content');
  if (!library) {
    for (const problem of problems) log(formatProblem(problem));
    error(`\n共 ${problems.length} 处要改。改好之前不会记录地址。`);
    return 1;
  }
  const added = [...library.addresses].filter(([address]) => !locked.has(address));
  writeFileSync(path, formatLock(new Map<string, { meaning: string }>([...locked, ...added])));
  log(`addresses.lock 里有 ${locked.size + added.length} 个地址，新增 ${added.length} 个。`);
  return 0;
};
