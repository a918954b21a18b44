import { z } from 'zod';
import { isDay } from '@/lib/payout/days';
import { answerSlug, codeName, listOf, ofForm, ofKind, oneName, slugPattern, words, wrongIn } from './kinds';
import { flag, note } from './note';
import { tones } from './article';

const momentFix = '写成 "2026-11-28 05:00" 这样的北京时间，加引号';
const moment = ofKind(
  'fact',
  z.string().refine((text) => isDay(text.slice(0, 10)) && /^ (?:[01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10)), {
    error: '不是时间',
  }),
);
const ofSlug = [new RegExp(`^${slugPattern}$`), '不是英文短名'] as const;

/** Of what a notice speaks: of everything, or of these. */
const noticeScopes = ['all', 'topics', 'answers', 'codes', 'guides', 'banks'] as const;

const notice = z
  .strictObject({
    from: note(moment, '从什么时候开始显示', '"2026-11-28 01:00"', momentFix),
    until: note(moment, '到什么时候收起来，一定要写', '"2026-11-28 05:00"', momentFix),
    text: note(words(4, 60), '出了什么事，一句话', '建设银行的卡暂时刷不了。'),
    tone: note(z.enum(tones), '轻重：stop 严重，check 一般，safe 已恢复', 'check'),
    retry: note(z.enum(['yes', 'no']).optional(), '可选：现在能不能再试', '"no"', '写 "yes" 或 "no"'),
    instead: note(words(2, 30).optional(), '可选：可以改用什么', '请顾客扫码或换一张卡'),
    all: flag('可选：每一页都显示'),
    topics: note(listOf(ofForm('topic', ...ofSlug), 1, 20).optional(), '可选：这些主题和它们的答案', '[payout]'),
    answers: note(listOf(answerSlug, 1, 60).optional(), '可选：这些答案', '[timeout-prompt]'),
    codes: note(listOf(codeName, 1, 60).optional(), '可选：这些应答码', '["91"]'),
    guides: note(listOf(ofForm('guide', ...ofSlug), 1, 20).optional(), '可选：这几份一步步查', '[card-not-working]'),
    banks: note(listOf(oneName(2, 12), 1, 20).optional(), '可选：搜到这些字也显示', '[建设银行, 建行]'),
  })
  .superRefine((notice, context) => {
    const wrong = wrongIn(context);
    // What is no moment is told by itself.
    const bothRight = [notice.from, notice.until].every((text) => moment.safeParse(text).success);
    if (bothRight && notice.until <= notice.from) wrong('until', 'until 不晚于 from', '写一个比 from 晚的时间');
    if (noticeScopes.every((scope) => notice[scope] === undefined))
      wrong('text', '没有写在哪里显示', `至少写一样：${noticeScopes.join('、')}`);
  });
export type Notice = z.infer<typeof notice>;

/** content/operator/notices.yaml: what is down just now, from when until when. */
export const noticesFile = z.array(notice).max(500, { error: '最多 500 条' });
