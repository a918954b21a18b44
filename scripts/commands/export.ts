/** `npm run export -- wecom|weixin-dialog|fastgpt|csv|json|xlsx`: the answers as files that other channels take, in exports/. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportedAnswers } from '@/lib/export/answers';
import { formats } from '@/lib/export/formats';
import { command, Refusal } from '../command';
import { loadContent } from '../site/content';

/** Not published, and not in Git: what is in it is made anew. */
const folder = 'exports';

const usage = `用法：npm run export -- ${Object.keys(formats).join('|')}`;

export const run = command(usage, async (names, { log, error }) => {
  if (names.length === 0 || names.some((name) => !Object.hasOwn(formats, name))) throw new Refusal(usage, 2);
  const answers = exportedAnswers(loadContent());
  const asked = answers.reduce((count, { similar }) => count + 1 + similar.length, 0);
  let refused = false;
  for (const name of new Set(names)) {
    const { files, complaints, leftOut } = await formats[name]!(answers);
    if (complaints.length > 0) {
      refused = true;
      for (const complaint of complaints) log(complaint);
      error(`${name} 收不下这些，没有导出。改好再导出一次。`);
      continue;
    }
    const place = join(folder, name);
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    for (const [file, bytes] of files) writeFileSync(join(place, file), bytes);
    log(`${place}/ 里有 ${[...files.keys()].join('、')}：${answers.length} 篇答案，${asked} 种问法。`);
    if (leftOut) log(`${leftOut}。`);
  }
  return refused ? 1 : 0;
});
