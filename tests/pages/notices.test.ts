/** Notices: where they are shown, from when until when, with and without a clock of the reader's. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoticeBar } from '@/components/site/notice-bar';
import { articlePage } from '@/lib/pages/article';
import { codePage } from '@/lib/pages/codes';
import { guidePage } from '@/lib/pages/guides';
import { homePage } from '@/lib/pages/home';
import { noticesPage, searchedNotices } from '@/lib/pages/notices';
import { offlinePage } from '@/lib/pages/offline';
import { topicPage } from '@/lib/pages/topic';
import { inspectChanged } from '../content/content-folder';

const times = 'from: "2026-11-28 01:00", until: "2026-11-28 05:00"';
const notice = (scope: string, more = '') =>
  `- { ${times}, text: 建设银行的卡暂时刷不了。, tone: stop, ${more}${scope} }\n`;
const read = (yaml: string) => inspectChanged({ 'operator/notices.yaml': yaml });
const libraryWith = (yaml: string) => {
  const { library, messages } = read(yaml);
  expect(messages).toEqual([]);
  return library!;
};
const at = (time: string) => vi.setSystemTime(new Date(`2026-11-28T${time}+08:00`));

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

describe('a notice', () => {
  it('stands on home and on the pages that it names, and on no other', () => {
    at('02:00:00');
    const library = libraryWith(notice('answers: [accidental-settlement], codes: ["A0"], guides: [settle-first]'));
    const shown = (frame: { notices: unknown[] }) => frame.notices.length;
    expect(shown(homePage(library).frame)).toBe(1);
    expect(shown(articlePage(library, 'accidental-settlement').frame)).toBe(1);
    expect(shown(codePage(library, 'a0').frame)).toBe(1);
    expect(shown(guidePage(library, 'settle-first').frame)).toBe(1);
    expect(shown(articlePage(library, 'how-to-settle').frame)).toBe(0);
    expect(shown(topicPage(library, 'settlement').frame)).toBe(0);
  });

  it('of a topic stands on its page and its answers, one of all on every page', () => {
    at('02:00:00');
    const topic = libraryWith(notice('topics: [settlement]'));
    expect(articlePage(topic, 'how-to-settle').frame.notices).toHaveLength(1);
    expect(articlePage(topic, 'settle-first-prompt').frame.notices).toHaveLength(0);
    expect(codePage(libraryWith(notice('all: true')), 'a0').frame.notices).toHaveLength(1);
  });

  it('is hidden before it begins, is gone once it is over, and stays in the list', () => {
    const library = libraryWith(notice('all: true'));
    const shown = (time: string) => (at(time), homePage(library).frame.notices.map(({ now }) => now));
    expect(shown('00:59:59')).toEqual([false]);
    expect(shown('01:00:00')).toEqual([true]);
    expect(shown('04:59:59')).toEqual([true]);
    expect(shown('05:00:00')).toEqual([]);
    expect(noticesPage(library).notices).toHaveLength(1);
    expect(searchedNotices(library)).toEqual([]);
  });

  it('says how grave it is, whether to try again and what works instead', () => {
    at('00:30:00');
    const library = libraryWith(notice('all: true', 'retry: "no", instead: 扫码, '));
    const { frame } = homePage({
      ...library,
      words: {
        ...library.words,
        notices: {
          ...library.words.notices,
          instead: '可以改用：{instead}。',
          labels: { stop: '紧急公告', check: '公告', safe: '恢复' },
        },
      },
    });
    const html = renderToStaticMarkup(createElement(NoticeBar, { notices: frame.notices }));
    expect(html).toContain('data-from="2026-11-28 01:00" data-until="2026-11-28 05:00" hidden=""');
    expect(html).toContain('紧急公告</a>：建设银行的卡暂时刷不了。字可以改用：扫码。');
  });

  it('is not in the offline file, which is kept for days', () => {
    at('02:00:00');
    expect(JSON.stringify(offlinePage(libraryWith(notice('all: true'))).search)).not.toContain('建设银行');
  });
});

describe('a notice that cannot be', () => {
  it('has no end, ends before it begins, speaks of nothing, or of what is not there', () => {
    const until = (text: string) => read(notice('all: true').replace(', until: "2026-11-28 05:00"', text)).messages[0];
    expect(until('')).toContain('缺少 第 1 项.until');
    expect(until(', until: "2026-11-28 00:30"')).toContain('until 不晚于 from');
    expect(until(', until: "2026-11-31 05:00"')).toContain('2026 年 11 月只有 30 天');
    expect(read(notice('').replace(', }', ' }')).messages[0]).toContain('没有写在哪里显示');
    expect(read(notice('answers: [settle-first]')).messages[0]).toContain('没有叫“settle-first”的答案');
    expect(read(notice('topics: [settlements]')).messages[0]).toContain('没有叫“settlements”的主题');
    expect(read(notice('guides: [settle]')).messages[0]).toContain('没有叫“settle”的一步步查');
  });
});
