/** `npm run content:due`: answers whose review is overdue or due within 30 days. `-- --on 2027-05-01` asks for another day. */
import { parseArgs } from 'node:util';
import { beijingTime, daysBetween } from '@/lib/payout/days';
import { command, Refusal } from '../command';
import { loadContent } from '../site/content';

const horizon = 30;

export const run = command('用法：npm run content:due [-- --on 2027-05-01]', (args, { log }) => {
  const { values } = parseArgs({ args, options: { on: { type: 'string' } } });
  const today = values.on ?? beijingTime(Date.now()).day;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today)))
    throw new Refusal(`--on 写的是“${today}”，不是日期 (写成 2027-05-01 这样的日期)`, 2);
  const due = loadContent()
    .articles.filter(({ nextReview }) => daysBetween(today, nextReview) <= horizon)
    .sort((a, b) => (a.nextReview < b.nextReview ? -1 : a.nextReview > b.nextReview ? 1 : a.id < b.id ? -1 : 1));
  for (const { nextReview, id, topic, slug, question } of due) {
    const left = daysBetween(today, nextReview);
    const state = left < 0 ? `过期 ${-left} 天` : left === 0 ? '今天到期' : `还有 ${left} 天`;
    log(`content/articles/${topic}/${id}-${slug}.md  ${nextReview}  ${state}  ${question}`);
  }
  log(
    due.length > 0
      ? `\n共 ${due.length} 篇。核对事实后改 reviewed 和 nextReview。`
      : `${today} 起 ${horizon} 天内没有要核对的答案。`,
  );
  return 0;
});
