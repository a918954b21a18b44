import { describe, expect, it } from 'vitest';
import { createTroubles } from '@/lib/search/troubles';
import { completeEngine, library } from './engine';

const read = createTroubles({
  plain: ['刷卡'],
  objects: [['卡'], ['终端', '机器'], ['钱包']],
  troubles: [['停用'], ['冻结', '被冻']],
  pairs: [
    [0, 0, 7],
    [1, 0, 4, 5],
  ],
});

describe('what happened to what', () => {
  it('leads to the answers of the pair, by any of its words', () => {
    expect(read('机器被停用')).toEqual({ troubles: new Set([0]), answers: new Set([4, 5]) });
    expect(read('客人的卡停用')).toEqual({ troubles: new Set([0]), answers: new Set([7]) });
  });

  it('leads nowhere when the pair has no answer', () =>
    expect(read('机器被冻')).toEqual({ troubles: new Set([1]), answers: new Set() }));

  it('leads nowhere when the object is not ours, whatever else is named', () =>
    expect(read('钱包停用，机器停用')).toMatchObject({ answers: new Set() }));

  it('is not named by a trouble alone, an object alone, or a word that only looks like one', () => {
    for (const text of ['停用', '机器', '刷卡停用', '']) expect(read(text).answers, text).toBe(undefined);
  });
});

describe('the search', () => {
  const ask = (query: string) => {
    const { hits, state } = completeEngine().search(query);
    return { slug: library().articles[hits[0]!.place]!.slug, state };
  };

  it('tells 终端停用, 卡停用 and a closed account apart', () => {
    expect(ask('屏幕上写终端已停用').slug).toBe('terminal-stopped-prompt');
    expect(ask('绑的银行卡注销了').slug).toBe('change-settlement-account');
  });

  it('tells what the bank limits in a day from a terminal that is full', () => {
    for (const query of ['当日交易笔数超限', '当天交易笔数超限制'])
      expect(ask(query).slug, query).toBe('insufficient-or-limit');
    for (const query of ['交易笔数已满', '存储笔数超限']) expect(ask(query).slug, query).toBe('storage-full-prompt');
  });

  it('is not sure where the pair of the query leads elsewhere, or is not ours', () => {
    for (const query of ['微信零钱被冻结', '支付宝红包退回来没到']) expect(ask(query).state, query).not.toBe('sure');
  });

  it('never says that money is safe of a trouble that the answer is not about', () => {
    const engine = completeEngine();
    const troubles = ['钱被扣走了', '钱被冻结了', '钱没到', '账户被限制', '收到拒付通知'];
    const wrong = library().articles.flatMap(({ question, verdict }) =>
      verdict.tone !== 'safe'
        ? []
        : troubles
            .map((trouble) => `${question}${trouble}`)
            .filter((query) => {
              const { hits, state } = engine.search(query);
              return state === 'sure' && engine.answer(hits[0]!.place)!.tone === 'safe';
            }),
    );
    expect(wrong).toEqual([]);
  });
});
