/** The life of an answer: a draft, one for a time, one that is withdrawn. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { daysPassed } from '@/lib/content/life';
import { changesPage } from '@/lib/pages/changes';
import { feed } from '@/lib/pages/feed';
import { movedPage } from '@/lib/pages/moved';
import { beijingTime } from '@/lib/payout/days';
import { run as retire } from '@/scripts/commands/retire';
import { call } from '../scripts/run-command';
import { answer, contentFolder, inspectChanged, right } from './content-folder';

const today = beijingTime(Date.now()).day;
const settle = 'articles/settlement/102-how-to-settle.md';
const file = 'articles/settlement/103-faint-slip.md';
const faint = (fields: Record<string, string>, body?: string) =>
  answer({ question: '结算单字太淡怎么办？', related: '[how-to-settle, accidental-settlement]', ...fields }, body);

describe('a draft', () => {
  const folderWith = (text: string, drafts = false) => {
    const folder = contentFolder();
    onTestFinished(folder.remove);
    for (const [path, content] of Object.entries({ ...right, [file]: text })) folder.write(path, content);
    return folder.inspect({ drafts });
  };
  const numbers = (found: ReturnType<typeof folderWith>) => found.library?.articles.map(({ id }) => id);

  it('is not there, whatever is wrong with it, and is told with what is', () => {
    const found = folderWith(faint({ status: 'draft', minutes: 'bald', codes: '["A0"]' }));
    expect(numbers(found)).toEqual(['101', '102', '201']);
    expect([...found.library!.addresses.keys()].filter((address) => /103|faint/.test(address))).toEqual([]);
    expect(found.problems).toEqual([]);
    expect(found.drafts.map((draft) => draft.file)).toEqual([`content/${file}`]);
    expect(found.drafts[0]!.problems.map(({ message }) => message)).toEqual(['minutes 写的是“bald”，不是整数']);
  });

  it('is one even where nothing else of it can be read', () => {
    expect(numbers(folderWith('---\nstatus: draft\nquestion: "没写完\n---\n'))).toEqual(['101', '102', '201']);
  });

  it('is there in an author’s own preview', () => {
    expect(numbers(folderWith(faint({ status: 'draft' }), true))).toEqual(['101', '102', '103', '201']);
  });

  it('keeps its number, and cannot be one that was published', () => {
    const { messages } = inspectChanged({ 'articles/settlement/102-other.md': faint({ status: 'draft' }) });
    expect(messages).toEqual([
      `content/${settle}:1:1  编号“102”和 content/articles/settlement/102-other.md 重复 (换一个没用过的编号)`,
    ]);
    const published = inspectChanged({
      'articles/settlement/101-accidental-settlement.md': answer({ status: 'draft' }),
    });
    expect(published.messages.join('\n')).toContain('发布过的地址 /settlement/accidental-settlement/（101）没有了');
  });
});

describe('an answer for a time', () => {
  const on = (today: string, changes = {}) =>
    inspectChanged(
      {
        [file]: faint({ from: '2026-12-01', until: '2026-12-31' }),
        [settle]: answer({
          question: '怎么做结算？',
          related: '[faint-slip, settle-first-prompt, accidental-settlement]',
        }),
        ...changes,
      },
      { today },
    );

  it('comes on its first day, and goes after its last: then it is as if withdrawn', () => {
    const related = (today: string) => on(today).library!.article('how-to-settle').related;
    expect(on('2026-11-30').library!.addresses.has('/103/')).toBe(false);
    expect(related('2026-11-30')).toEqual(['settle-first-prompt', 'accidental-settlement']);
    expect(on('2026-12-01').library!.numbered('103')).toBeDefined();
    expect(related('2026-12-31')).toContain('faint-slip');
    const { library } = on('2027-01-01');
    expect(library!.numbered('103')).toBeUndefined();
    expect(library!.addresses.get('/103/')).toEqual({ meaning: '103', to: '/103/', moved: false, gone: true });
    expect(movedPage(library!, ['settlement', 'faint-slip']).instead!.map(({ id }) => id)).toEqual(['102', '101']);
  });

  it('is named by no file that must always be whole, and no text leads to it', () => {
    const { messages } = on('2026-12-01', {
      'home.yaml': 'prompts: [{ text: 请先结算, answer: faint-slip }]\nasked: [accidental-settlement]\n',
      [settle]: answer(
        { question: '怎么做结算？', related: '[accidental-settlement, settle-first-prompt]' },
        `## 怎么做 {#steps}\n\n1. 看 [103](/103/)。\n\n${'结算是机器和主机对一遍账。'.repeat(20)}\n`,
      ),
    });
    expect(messages.map((message) => message.replace(/^content\/(\S+?):\d+:\d+ {2}/, '$1 '))).toEqual([
      'articles/settlement/102-how-to-settle.md 链接“/103/”没有对应的页面 (是不是想写 /101/)',
      'home.yaml “faint-slip”不是一直都有（写了 from 或 until） (换成一直有的答案；提到它只能写在别的答案的 related 里)',
    ]);
  });

  it('cannot end before it begins', () => {
    const { messages } = on('2026-12-01', { [file]: faint({ from: '2026-12-31', until: '2026-12-01' }) });
    expect(messages.join()).toContain('until');
  });

  it('makes another build of the same files on the days on which it comes and goes', () => {
    const text = faint({ from: '2026-12-01', until: '2026-12-31' });
    const days = ['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01'].map((day) => daysPassed(text, day).join());
    expect(days).toEqual(['', 'from: 2026-12-01', 'from: 2026-12-01', 'from: 2026-12-01,until: 2026-12-31']);
  });
});

describe('an answer that is withdrawn', () => {
  /** A folder in which one more answer is named everywhere, and is withdrawn by command. */
  async function withdrawn(...args: string[]) {
    const folder = contentFolder();
    onTestFinished(folder.remove);
    const changes = {
      ...right,
      [file]: faint({ sources: '[pos-app, only-here]', redirectFrom: '[/settlement/pale-slip/]' }),
      [settle]: answer(
        { question: '怎么做结算？', related: '[faint-slip, settle-first-prompt, accidental-settlement]' },
        `## 怎么做 {#steps}\n\n1. 字太淡看 [103](/103/)，也就是[这一篇](/103/#steps)。\n\n${'结算是机器和主机对一遍账。'.repeat(20)}\n`,
      ),
      'sources.yaml': `${right['sources.yaml']}only-here: { title: 只有它引用的, kind: terminal }\n`,
      'home.yaml': 'prompts: [{ text: 请先结算, answer: faint-slip }]\nasked: [accidental-settlement, faint-slip]\n',
      'phrasings/settlement.tsv': `${right['phrasings/settlement.tsv']}faint-slip\ta\t字太淡\n`,
      'addresses.lock': '/103/\t103\n/settlement/faint-slip/\t103\n/settlement/pale-slip/\t103\n',
    };
    for (const [path, content] of Object.entries(changes)) folder.write(path, content);
    const dir = join(folder.base, 'content');
    const said = await call(retire, ...args, '--shipped', '--dir', dir);
    return { ...said, inspect: folder.inspect, read: (path: string) => readFileSync(join(dir, path), 'utf8') };
  }

  it('goes with its phrasings and its own sources, and what led to it leads to what is read instead', async () => {
    const { status, inspect, read } = await withdrawn('103', '101');
    expect(status).toBe(0);
    expect(read('withdrawn.yaml')).toBe(
      '"103":\n  question: "结算单字太淡怎么办？"\n  addresses: [/103/, /settlement/faint-slip/, /settlement/pale-slip/]\n  day: ' +
        `${today}\n  instead: [accidental-settlement]\n`,
    );
    expect(read('home.yaml')).toBe(
      'prompts: [{ text: 请先结算, answer: accidental-settlement }]\nasked: [accidental-settlement]\n',
    );
    expect(read('phrasings/settlement.tsv')).toBe(right['phrasings/settlement.tsv']);
    expect(read('sources.yaml')).toBe(right['sources.yaml']);
    expect(read(settle)).toContain('related: [settle-first-prompt, accidental-settlement]');
    expect(read(settle)).toContain('字太淡看 [101](/101/)，也就是[这一篇](/101/)。');

    const { library, problems } = inspect();
    expect(problems).toEqual([]);
    for (const address of [['103'], ['settlement', 'faint-slip'], ['settlement', 'pale-slip']])
      expect(movedPage(library!, address)).toMatchObject({
        head: { title: ['答案 103 已撤下', expect.anything()], hidden: true },
        instead: [{ id: '101' }],
      });
    expect(changesPage(library!).days[0]).toMatchObject({
      day: today,
      lines: [{ id: '103', url: '/103/', what: library!.words.changes.withdrawn }],
    });
  });

  it('leads to the first of its related when nothing else is named', async () => {
    expect((await withdrawn('103')).read('withdrawn.yaml')).toContain('instead: [how-to-settle]');
  });

  it('is left as it was where that would cause a mistake', async () => {
    const { status, stderr, read } = await withdrawn('101', '201');
    expect(status).toBe(1);
    expect(stderr).toContain('什么都没有改。');
    expect(read('withdrawn.yaml')).toBe('{}\n');
    expect(read('articles/settlement/101-accidental-settlement.md')).toContain('不小心点了结算怎么办？');
  });

  it('never gives its number to another', () => {
    const gone = '"103": { question: 原来的问题？, addresses: [/103/], instead: [how-to-settle] }\n';
    const { messages } = inspectChanged({ [file]: faint({}), 'withdrawn.yaml': gone });
    expect(messages).toEqual([
      `content/${file}:1:1  编号 103 的答案已经撤下，编号不再用 (换一个没用过的编号；要恢复那一篇，先在 withdrawn.yaml 里删掉它)`,
    ]);
  });
});

describe('what changed', () => {
  const says = (fields: Record<string, string>) =>
    inspectChanged({ 'articles/settlement/101-accidental-settlement.md': answer(fields) }).messages.map((message) =>
      message.replace(/^\S+ {2}/, ''),
    );

  it('has a line for the day on which an answer last changed', () => {
    const changed = { updated: '2026-11-27', reviewed: '2026-11-27' };
    expect(says(changed)).toEqual([
      'updated 是 2026-11-27，changes 里最后一项没有 (在 changes 最后加一项  - { day: 2026-11-27, what: 改了什么 })',
    ]);
    expect(says({ ...changed, changes: '[{ day: 2026-11-25, what: 改了“怎么做” }]' })).toEqual([
      'updated 是 2026-11-27，changes 里最后一项是 2026-11-25 (在 changes 最后加一项  - { day: 2026-11-27, what: 改了什么 })',
    ]);
    expect(says({ ...changed, changes: '[{ day: 2026-11-27, what: 改了“怎么做” }]' })).toEqual([]);
  });

  it('stands in the order of its days', () => {
    const changes = '[{ day: 2026-11-27, what: 改了“怎么做” }, { day: 2026-11-26, what: 改了“还不行” }]';
    expect(says({ updated: '2026-11-26', reviewed: '2026-11-27', changes })).toEqual([
      'changes 的第 2 项 2026-11-26 早于它前面的日子 (先写早的，最早是 published 那天)',
    ]);
  });

  it('is listed by day, the newest first, and told in the feed', () => {
    const { library } = inspectChanged({
      'articles/settlement/101-accidental-settlement.md': answer({
        updated: '2026-11-27',
        reviewed: '2026-11-27',
        changes: '[{ day: 2026-11-25, what: 改了“为什么” }, { day: 2026-11-27, what: 改了“怎么做” }]',
      }),
    });
    const days = changesPage(library!).days.map(({ day, lines }) => [
      day,
      ...lines.map(({ id, what }) => `${id} ${what}`),
    ]);
    expect(days).toEqual([
      ['2026-11-27', '101 改了“怎么做”'],
      ['2026-11-25', '101 改了“为什么”'],
      ['2026-11-23', '101 undefined', '102 undefined', '201 undefined'],
    ]);
    expect(feed(library!)).toMatch(/<summary>[^<]*照常收款就行。 改了“怎么做”。<\/summary>/);
    expect(feed(library!)).not.toContain('为什么');
  });
});
