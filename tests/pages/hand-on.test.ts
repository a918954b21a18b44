import { describe, expect, it } from 'vitest';
import { articlePage } from '@/lib/pages/article';
import { replyFile, unsolvedTexts } from '@/lib/pages/hand-on';
import { notesFile } from '@/lib/pages/notes';
import { accidental, answer, inspectChanged, type Changes } from '@/tests/content/content-folder';

const library = (changes: Changes = {}) => inspectChanged(changes).library!;
const handOn = (changes?: Changes) => articlePage(library(changes), 'accidental-settlement').handOn;

describe('handing an answer on', () => {
  it('gives the same reply on the page and in the file', () => {
    expect(replyFile(library(), '101')).toBe(`${handOn().reply}\n`);
    expect(handOn()).toMatchObject({ replyUrl: '/reply/101.txt', link: 'https://help.example.com/101/' });
  });

  it('shows the customer only what was written for the customer', () => {
    expect(handOn().customer).toBeUndefined();
    const told = (customer: string) => handOn({ [accidental]: answer({ customer }) }).customer!.chinese;
    expect(told('刚才是机器对账，您的付款没有变化。')).toHaveLength(2);
    expect(told('有疑问，可以打卡背面的银行客服电话。')).toHaveLength(1);
  });

  it('tells support number and reason, asks for what they need, and warns; without script the number is left to be written in', () => {
    const notes = JSON.parse(notesFile(library()));
    expect(notes.unsolved).toEqual([{ id: 'no-such-key', reason: '找不到这个键', ask: '机器型号' }]);
    expect(notes.told).toBe(
      '答案 {number} 没解决：{reason}。\n{ask}：\n商户号、终端号：\n密码、验证码、完整卡号，谁要都别给。',
    );
    expect(unsolvedTexts(library())).toEqual([
      {
        reason: '找不到这个键',
        text: '答案 ____ 没解决：找不到这个键。\n机器型号：\n商户号、终端号：\n密码、验证码、完整卡号，谁要都别给。',
      },
    ]);
  });

  it('tells the server nothing unless the operator wants to know', () => {
    expect(JSON.parse(notesFile(library())).asked).toBeUndefined();
    const site =
      'name: POS 机帮助中心\ndescription: POS 机问题的答案，先说钱。\nurl: https://help.example.com\nsupport: { label: 服务商客服, channels: [{ phone: 400-000-0000 }] }\npayout: { kinds: [T+1, D+1, D+0], cutOff: "23:00" }\n';
    const configured = { 'operator/site.yaml': `${site}asked: true\n` };
    expect(JSON.parse(notesFile(library(configured))).asked).toBe('/asked.txt');
  });
});
