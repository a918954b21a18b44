import { z } from 'zod';
import { day, dayFix, listOf, sourceName, words } from './kinds';
import { flag, note } from './note';

/** content/holidays.yaml: public holidays and the weekend days worked for them, a block a year. */
export const holidaysFile = z
  .array(
    z.strictObject({
      year: note(
        z.int({ error: '不是年份' }).min(2000, { error: '早于 2000 年' }).max(2099, { error: '晚于 2099 年' }),
        '哪一年',
        '2026',
        '写 2026 这样的年份',
      ),
      source: note(sourceName, '依据：sources.yaml 里的名字', 'holiday-notice-2026', '写 sources.yaml 里的名字'),
      lawOnly: flag('这一年的放假通知还没公布时写 true：只写法律规定放假的那几天'),
      holidays: note(
        z.array(
          z.strictObject({
            name: note(words(2, 8), '节日', '春节'),
            from: note(day(), '放假的头一天', '2026-02-15', dayFix),
            to: note(day(), '放假的最后一天', '2026-02-23', dayFix),
          }),
        ),
        '放假的日子，周末连着的也写进去，按先后',
        '[{ name: 春节, from: 2026-02-15, to: 2026-02-23 }]',
      ),
      workdays: note(listOf(day(), 0, 30), '调休上班的周六、周日；没有写 []', '[2026-02-14, 2026-02-28]', dayFix),
    }),
  )
  .min(1, { error: '至少要 1 项' });
export type HolidayYear = z.infer<typeof holidaysFile>[number];
