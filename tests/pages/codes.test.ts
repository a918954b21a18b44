import { describe, expect, it } from 'vitest';
import { codePage, codesPage } from '@/lib/pages/codes';
import { glossaryPage } from '@/lib/pages/glossary';
import { mythsPage } from '@/lib/pages/myths';
import { topicPage } from '@/lib/pages/topic';
import { inspectChanged, type Changes } from '@/tests/content/content-folder';

const library = (changes?: Changes) => inspectChanged(changes).library!;
const code = (fields: string) =>
  library({
    'codes.yaml': `"A0": { name: 校验错, shown: [校验错], party: 收单机构, action: 重新签到。, cardholder: 请稍等。, related: [how-to-settle], ${fields} }\n`,
  });

describe('the page of a response code', () => {
  it('puts the money first', () => {
    const sure = 'seen: true, confidence: high, sources: [pos-app]';
    const stamp = (money: string) => codePage(code(`${money}, ${sure}`), 'a0');
    expect(stamp('charged: maybe, retry: after-fix')).toMatchObject({ stamp: '先查再收', tone: 'check' });
    expect(stamp('charged: yes, retry: no')).toMatchObject({ stamp: '已扣款，别重刷', tone: 'check' });
    expect(stamp('charged: no, retry: yes')).toMatchObject({ stamp: '不会扣款', tone: 'safe' });
    expect(stamp('charged: no, retry: no').facts).toEqual([
      { asked: '会扣款吗', answer: '不会' },
      { asked: '能再刷吗', answer: '别再刷这张卡' },
      { asked: '谁能解决', answer: '收单机构' },
    ]);
  });

  it('says how certain it is', () => {
    expect(
      codePage(code('charged: no, retry: yes, seen: false, confidence: low, varies: true, sources: []'), 'a0').cautions,
    ).toEqual([
      '这个代码各家平台含义不同，以屏幕文字为准。',
      '这个代码的资料很少，把握不大，以屏幕文字为准，拿不准就问客服。',
      '公开的应答码表里没有查到这个代码。',
      '屏幕上的字没有逐字核实，可能略有不同。',
    ]);
    expect(
      codePage(code('charged: no, retry: yes, seen: true, confidence: high, sources: [pos-app]'), 'a0').cautions,
    ).toEqual([]);
  });

  it('leads to the answers it names, then to those that name it', () => {
    expect(codePage(library(), 'a0').answers.map(({ id }) => id)).toEqual(['102', '101', '201']);
    expect(codesPage(library()).codes.map(({ url }) => url)).toEqual(['/codes/a0/']);
  });
});

describe('lists', () => {
  it('hold each wrong claim below the topic of its answer', () => {
    expect(mythsPage(library()).topics).toMatchObject([
      { name: '结算', myths: [{ id: 'm01', answer: { id: '101' }, sources: [{ title: '某终端程序源码' }] }] },
    ]);
  });

  it('hold terms with their answers, and say where a definition is not fully verified', () => {
    expect(glossaryPage(library()).terms).toMatchObject([
      { id: 'batch-settlement', answers: [{ id: '102' }], caution: undefined },
    ]);
  });

  it('hold every wording of every answer on the topic that lists them, seen and reported apart', () => {
    const topics =
      'prompts: { digit: 2, name: 屏幕提示, key: 屏幕提示, lead: 屏幕上的提示, listsPrompts: true }\nsettlement: { digit: 1, name: 结算, key: 结算, lead: 什么时候结算 }\n';
    expect(
      topicPage(library({ 'topics.yaml': topics }), 'prompts').wordings.map(({ id, seen, reported }) => [
        id,
        seen,
        reported,
      ]),
    ).toEqual([
      ['101', ['结算成功'], []],
      ['102', ['结算成功'], ['正在结算']],
      ['201', ['结算成功'], []],
    ]);
    expect(topicPage(library(), 'settlement').wordings).toEqual([]);
  });
});
