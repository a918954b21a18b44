import { describe, expect, it } from 'vitest';
import { codePage, codesPage } from '@/lib/pages/codes';
import { glossaryPage } from '@/lib/pages/glossary';
import { mythsPage } from '@/lib/pages/myths';
import { offlinePage } from '@/lib/pages/offline';
import { searchSources } from '@/lib/pages/search-index';
import { screenTextsPage } from '@/lib/pages/screen-texts';
import { topicPage } from '@/lib/pages/topic';
import { inspectChanged, right, type Changes } from '@/tests/content/content-folder';

const library = (changes?: Changes) => inspectChanged(changes).library!;
/** A code that no answer names, with the fields. */
const code = (fields: string, id = 'B1') =>
  library({
    'codes.yaml': `${right['codes.yaml']}"${id}": { name: 系统异常, shown: [系统异常], party: 收单机构, action: 重新签到。, note: 查不到不等于失败。, cardholder: 请稍等。, related: [how-to-settle], ${fields} }\n`,
  });

describe('the page of a response code', () => {
  it('puts the money first', () => {
    const sure = 'seen: true, confidence: high, sources: [pos-app]';
    const stamp = (money: string, id = 'B1') => codePage(code(`${money}, ${sure}`, id), id.toLowerCase());
    expect(stamp('charged: maybe, retry: after-fix')).toMatchObject({ stamp: '先查再收', tone: 'check' });
    expect(stamp('charged: yes, retry: no', '00')).toMatchObject({ stamp: '已扣款，别重刷', tone: 'check' });
    expect(stamp('charged: no, retry: yes')).toMatchObject({ stamp: '不会扣款', tone: 'safe' });
    expect(stamp('charged: no, retry: no').facts).toEqual([
      { asked: '会扣款吗', answer: '不会' },
      { asked: '能再刷吗', answer: '别再刷这张卡' },
      { asked: '谁能解决', answer: '收单机构' },
    ]);
  });

  it('says neither “safe” nor “paid” of a code that platforms mean differently', () => {
    const page = (charged: string, varies: string) =>
      codePage(
        code(
          `charged: ${charged}, varies: ${varies}, retry: no, seen: true, confidence: high, sources: [pos-app]`,
          '10',
        ),
        '10',
      );
    const told = (charged: string, varies: string) => {
      const { tone, stamp, facts } = page(charged, varies);
      return [tone, stamp, facts[0]!.answer];
    };
    expect(told('no', '[no]')).toEqual(['check', '看屏幕文字', '一般不会']);
    expect(told('yes', '[yes]')).toEqual(['check', '看屏幕文字', '先看屏幕']);
    // The back office does not know yet of what was approved offline: only the screen does.
    expect(told('maybe', '[yes, no]')).toEqual(['check', '看屏幕文字', '先看屏幕']);
    expect(told('maybe', '[yes, maybe, no]')).toEqual(['check', '看屏幕文字', '先看屏幕']);
    // No platform means “paid”: asking the back office first is right on all of them.
    expect(told('maybe', '[no, maybe]')).toEqual(['check', '先查再收', '可能已扣，先查']);
    expect(told('maybe', '[maybe]')).toEqual(['check', '先查再收', '可能已扣，先查']);
  });

  it('says the same in lists, in the search and in the offline file as on its own page', () => {
    const differing = code(
      'charged: maybe, varies: [yes, no], retry: no, seen: true, confidence: high, sources: [pos-app]',
    );
    const same = { code: 'B1', tone: 'check', stamp: '看屏幕文字' };
    expect(codePage(differing, 'b1')).toMatchObject(same);
    expect(codePage(differing, 'b1').head.description).toContain('（系统异常）：看屏幕文字。');
    expect(codesPage(differing).groups.at(-1)!.codes.at(-1)).toMatchObject(same);
    expect(searchSources(differing).codes.at(-1)).toMatchObject(same);
    expect(offlinePage(differing).codes.at(-1)).toMatchObject(same);
  });

  it('says how certain it is', () => {
    expect(
      codePage(code('charged: no, retry: yes, seen: false, confidence: low, varies: [no], sources: []'), 'b1').cautions,
    ).toEqual([
      '这个代码各家平台含义不同，以屏幕文字为准。',
      '这个代码的资料很少，把握不大，以屏幕文字为准，拿不准就问客服。',
      '公开的应答码表里没有查到这个代码。',
      '屏幕上的字没有逐字核实，可能略有不同。',
    ]);
    expect(
      codePage(code('charged: no, retry: yes, seen: true, confidence: high, sources: [pos-app]'), 'b1').cautions,
    ).toEqual([]);
  });

  it('describes itself in whole sentences, as many as a list of results shows', () => {
    const long = `${'请顾客换一张别家的卡。'.repeat(3)}再找收单机构查清原因；别重刷。`;
    const { head } = codePage(
      library({ 'codes.yaml': right['codes.yaml']!.replace('action: 重新签到。', `action: ${long}`) }),
      'a0',
    );
    expect(head.description).toBe(
      'POS 显示应答码 A0（校验错）：不会扣款。请顾客换一张别家的卡。请顾客换一张别家的卡。请顾客换一张别家的卡。再找收单机构查清原因。',
    );
  });

  it('leads to the answers it names, then to those that name it', () => {
    expect(codePage(library(), 'a0').answers.map(({ id }) => id)).toEqual(['102', '101']);
    expect(codesPage(library()).groups).toMatchObject([{ sign: '字母', codes: [{ url: '/codes/a0/' }] }]);
  });
});

describe('the codes of platforms', () => {
  const rows = [
    '{ codes: [X6], meaning: 没发送出去, answer: settle-first-prompt, sources: [pos-app] }',
    '{ codes: [X6, V0], meaning: 原交易不是消费, answer: how-to-settle, sources: [pos-app] }',
  ];
  const twice = (changes: Changes = {}) =>
    library({ 'platform-codes.yaml': rows.map((row) => `- ${row}\n`).join(''), ...changes });

  it('stand in the list with each of their meanings', () => {
    expect(codesPage(twice()).platformCodes.map(({ codes, meaning, answer }) => [codes, meaning, answer.id])).toEqual([
      [['X6'], '没发送出去', '201'],
      [['X6', 'V0'], '原交易不是消费', '102'],
    ]);
  });

  it('are one hit of the search with all their meanings and answers', () => {
    const { answers, codes } = searchSources(twice());
    const found = codes
      .filter(({ url }) => !url)
      .map(({ code, name, answers: own }) => [code, name, own.map((at) => answers[at]!.id)]);
    expect(found).toEqual([
      ['X6', '没发送出去；原交易不是消费', ['201', '102']],
      ['V0', '原交易不是消费', ['102']],
    ]);
  });
});

describe('lists', () => {
  it('hold each wrong claim below the topic of its answer', () => {
    expect(mythsPage(library()).topics).toMatchObject([
      { name: '结算', myths: [{ id: 'm01', answer: { id: '101' }, sources: [{ title: '某终端程序源码' }] }] },
    ]);
  });

  it('hold terms with their answers, and say where a definition is not fully verified', () => {
    expect(glossaryPage(library()).groups[0]!.terms).toMatchObject([
      { id: 'batch-settlement', answers: [{ id: '102' }], caution: undefined },
    ]);
  });

  it('hold every wording of every answer by topic, seen and reported apart, and the topic that is chosen leads there', () => {
    const topics =
      'prompts: { digit: 2, name: 屏幕提示, key: 屏幕提示, lead: 屏幕上的提示, listsPrompts: true }\nsettlement: { digit: 1, name: 结算, key: 结算, lead: 什么时候结算 }\n';
    expect(
      screenTextsPage(library()).parts.map(({ digit, about, answers }) => [
        digit,
        about,
        ...answers.map(({ id, seen, reported }) => [id, seen, reported]),
      ]),
    ).toEqual([[1, expect.stringContaining('2'), ['101', ['结算成功'], []], ['102', [], ['正在结算']]]]);
    expect(topicPage(library({ 'topics.yaml': topics }), 'prompts').tools).toMatchObject([{ url: '/screen-texts/' }]);
    expect(topicPage(library(), 'settlement').tools).toEqual([]);
  });

  it('has first on a topic’s page what is looked for there, whatever its number, and all its own once', () => {
    const answers = (first: string) =>
      topicPage(
        library({
          'topics.yaml': `settlement: { digit: 1, name: 结算, key: 结算, lead: 什么时候结算${first} }\nprompts: { digit: 2, name: 屏幕提示, key: 屏幕提示, lead: 屏幕上的提示 }\n`,
        }),
        'settlement',
      ).answers.map(({ id }) => id);
    expect(answers('')).toEqual(['101', '102']);
    expect(answers(', first: [how-to-settle]')).toEqual(['102', '101']);
  });
});
