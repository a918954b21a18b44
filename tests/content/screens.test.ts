import { describe, expect, it } from 'vitest';
import { inspectChanged } from './content-folder';

/** A file with one screen, of which some fields are other ones. */
const screens = (fields: Record<string, string> = {}, name = 'sign-on.keypad', head = 'confidence: high') => {
  const screen = { lines: '[签到, 签到成功]', press: '可以收款', seen: '[pos-app]', ...fields };
  const lines = Object.entries(screen).map(([field, value]) => `${field}: ${value}`);
  return `drawn:\n  ${name}:\n    title: 签到\n    ${head}\n    screens:\n      - ${lines.join('\n        ')}\n`;
};

const told = (file: string) => inspectChanged({ 'own-screens.yaml': file }).messages;

describe('a file of screens', () => {
  it('is read from both places, an operator’s own under the name of their terminal', () => {
    const own = screens({}, 'sign-on.smart-a8', 'confidence: high\n    machine: 某某 A8');
    expect(told(own)).toEqual([]);
  });

  it('names the kind of terminal', () => {
    expect(told(screens({}, 'sign-on.phone'))).toEqual([
      'content/own-screens.yaml:2:3  名字“sign-on.phone”不合规矩 (写成“流程.机器”，例如 settlement.keypad；机器是 keypad、esign、smart、mpos，自己的机型接在后面，例如 settlement.smart-a8)',
    ]);
  });

  it('has no digits as keys, which differ from terminal to terminal', () => {
    expect(told(screens({ press: '按 :key[7]' })).join()).toContain('写了数字键位“按 :key[7]”');
    expect(told(screens({ press: '选 3，再按 :key[确认]' })).join()).toContain('写了数字键位“选 3”');
    expect(told(screens({ press: '照小票输 12 位参考号' }))).toEqual([]);
  });

  it('has none of the two words by which companies mean opposite things', () => {
    expect(told(screens({ lines: '[平台主扫]' })).join()).toContain('写了“主扫”或“被扫”：各家正相反');
    expect(told(screens({ press: '选被扫' })).join()).toContain('写了“主扫”或“被扫”：各家正相反');
  });

  it('has a source for every line that is a screen’s own, and needs none for what is ours', () => {
    expect(told(screens({ seen: '[]' })).join()).toContain('照原样写的行没有依据');
    expect(told(screens({ lines: '[≈ 签到成功]', seen: '[]' }, undefined, 'confidence: low'))).toEqual([]);
    expect(told(screens({ lines: '[≈ 签到成功]', seen: '[]' })).join()).toContain('每一行都是示意');
  });

  it('chooses a line that there is', () => {
    expect(told(screens({ choose: '3' })).join()).toContain('choose 写的是第 3 行，这一屏只有 2 行');
  });

  it('shows no card number, password or markup', () => {
    expect(told(screens({ lines: '["4111111111111111"]' })).join()).toContain('像一个真的卡号');
    expect(told(screens({ press: '按 **确认**' })).join()).toContain('用了不能用的写法');
  });

  it('says of nothing that it is drawn and that it is not, and has a name once', () => {
    expect(told('drawn: {}\nundrawn: { settlement.keypad: 没有来源 }\n')).toEqual([
      'content/own-screens.yaml:2:12  “settlement.keypad”已经画了，又写在 undrawn 里 (删掉一处)',
    ]);
    expect(told(screens({}, 'settlement.keypad'))).toEqual([
      'content/own-screens.yaml:2:3  “settlement.keypad”在 screens.yaml 里已经有了 (在名字后面加上机型，例如  settlement.smart-a8)',
    ]);
  });
});
