/** `npm run content:lock`: records in addresses.lock every address and what it means now; the check has seen that none is lost. */
import { lockedAddresses, writeLocks } from '@/lib/content/locks';
import { formatProblem, toMend } from '@/lib/content/problems';
import { command, Refusal } from '../command';
import { inspectDir } from '../site/content';

export const run = command('用法：npm run content:lock', (_, { log }) => {
  const dir = process.env.CONTENT_DIR ?? 'content';
  const locked = lockedAddresses(dir);
  const { library, problems } = inspectDir(dir);
  if (!library) {
    for (const problem of problems) log(formatProblem(problem));
    throw new Refusal(toMend(problems.length, '改好之前不会记录地址。'));
  }
  const addresses = [...library.addresses];
  const added = addresses.filter(([address]) => !locked.has(address)).length;
  // Those of an answer that is gone for good, given to another by redirectFrom.
  const given = addresses.filter(
    ([address, { meaning }]) => meaning !== (locked.get(address)?.meaning ?? meaning),
  ).length;
  writeLocks(dir, library.addresses);
  log(
    `addresses.lock 里有 ${addresses.length} 个地址，新增 ${added} 个${given > 0 ? `，转给别的答案 ${given} 个` : ''}。`,
  );
  return 0;
});
