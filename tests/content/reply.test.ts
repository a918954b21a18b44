import { describe, expect, it } from 'vitest';
import { afterVerdict, replyText } from '@/lib/content/reply';
import { accidental, answer, inspectChanged } from './content-folder';

const site = 'https://help.example.com';
const never = '密码、验证码、完整卡号，谁要都别给。';
const told = {
  id: '101',
  question: '不小心点了结算怎么办？',
  verdict: { tone: 'safe', text: '不影响到账' },
  answer: '不扣款、不退款，照常收款就行。',
  steps: ['等屏幕显示“结算成功”', '收好结算总计单'],
} as const;
const said = { ...told, steps: [...told.steps] };

describe('a reply', () => {
  it('is number and question, the money, the steps, the address, and what never to send', () => {
    expect(replyText(said, site, never)).toBe(
      [
        '【101】不小心点了结算怎么办？',
        '不影响到账。不扣款、不退款，照常收款就行。',
        '1. 等屏幕显示“结算成功”',
        '2. 收好结算总计单',
        '详细步骤：https://help.example.com/101/',
        never,
      ].join('\n'),
    );
  });

  it('does not say the verdict twice when the answer begins with it', () => {
    expect(replyText({ ...said, verdict: { tone: 'safe', text: '不扣款' } }, site, never).split('\n')[1]).toBe(
      told.answer,
    );
  });

  it('is the author’s own words where there are some, still with number, address and warning', () => {
    expect(replyText({ ...said, reply: '您好，刚才那一下不影响您的钱。' }, site, never)).toBe(
      [
        '【101】不小心点了结算怎么办？',
        '您好，刚才那一下不影响您的钱。',
        '详细步骤：https://help.example.com/101/',
        never,
      ].join('\n'),
    );
  });

  it('is refused when it has become too long for a chat, and the author reads by how much', () => {
    const text = answer({ reply: `"${'好'.repeat(260)}"` });
    expect(inspectChanged({ [accidental]: text }).messages).toEqual([
      'content/articles/settlement/101-accidental-settlement.md:19:1  客服回复连编号、网址一共 331 个字，最多 300 个字 (从 reply 里删掉 31 个字)',
    ]);
  });
});

describe('an answer behind its verdict', () => {
  it('does not say it again', () => {
    const verdict = { tone: 'safe', text: '不会扣款' } as const;
    expect(afterVerdict({ verdict, answer: '不会扣款，这笔没有做成。' })).toBe('这笔没有做成。');
    expect(afterVerdict({ verdict, answer: '不会扣款。先签到。' })).toBe('先签到。');
    expect(afterVerdict({ verdict, answer: '这笔没有做成，不会扣款。' })).toBe('这笔没有做成，不会扣款。');
    expect(afterVerdict({ verdict, answer: '不会扣款。' })).toBe('不会扣款。');
  });
});
