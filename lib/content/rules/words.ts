import type { Rule } from './rule';

/** How the site's own words are written, wherever they stand, and how much of each a body may hold. */
export const wordRules = [
  { id: 'spacing', refuses: '标点、空格不合“怎么写”那一节', wrong: '等2分钟,再刷', right: '等 2 分钟，再刷' },
  { id: 'banned-word', refuses: '`banned-words.yaml` 里不用的词', wrong: '绝对安全', right: '不会扣款' },
  { id: 'boxes', refuses: '一篇里的第三个提示框', wrong: ':::check ⏎ 三个框', right: '留下最要紧的两个' },
  { id: 'bold-twice', refuses: '一段里的第二处加粗', wrong: '**先**看，**再**刷', right: '先看，**再**刷' },
  { id: 'date-form', refuses: '写成数字的日期', wrong: '2026-11-23', right: '2026 年 11 月 23 日' },
  { id: 'length', refuses: '不到 250 个或多于 900 个汉字的正文', wrong: '只有一句话', right: '补上原因和“还不行”' },
] as const satisfies readonly Rule[];
