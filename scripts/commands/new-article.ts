/** `npm run new:article -- <topic> "<question>" [slug]`: the next free number, a file with every field explained, and what to do next. With `--own` it is the operator's. */
import { parseArgs } from 'node:util';
import { unnamedSlug } from '@/lib/content/files';
import { command } from '../command';
import { newAnswer } from '../site/new-answer';

const usage = '用法：npm run new:article -- [--own] <主题> "<问题>" [英文短名]';

export const run = command(usage, (args, { log }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      dir: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
      own: { type: 'boolean', default: false },
    },
  });
  const [topic, question, slug = unnamedSlug] = positionals;
  const path = newAnswer(values.dir, { topic, question, slug, own: values.own });
  log(`新答案：${path}

接下来：
${slug === unnamedSlug ? `1. 把文件名里的 ${unnamedSlug} 改成英文短名，例如 how-to-settle；发布后永不再改。\n` : '1. 确认文件名里的英文短名；发布后永不再改。\n'}2. 打开文件，照每个字段上面的说明填写，写好正文。
3. npm run content:check 看还缺什么；写好了删掉 status 那一行，这以前发布时没有它。
4. npm run content:lock 把地址记下来，npm run dev 看效果。`);
  return 0;
});
