import { describe, expect, it } from 'vitest';
import { isStrip, linesOf } from '@/lib/content/markdown/screens';
import { accidental, answer, bodyLine, inspectChanged } from './content-folder';

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

describe('::screens', () => {
  const sentences = '结算是机器和主机对一遍账，不动已经收到的钱。'.repeat(13);
  const inspect = (body: string, more = {}) =>
    inspectChanged({ [accidental]: answer({}, `## 怎么做 {#steps}\n\n${body}\n\n${sentences}\n`), ...more });
  const strip = '::screens{id=settlement.keypad}';
  const steps = '1. 进 :key[管理] → :key[结算]，按 :key[确认]。';

  it('becomes a list of screens in text, with the choice marked, what is ours marked, and keys between', () => {
    const { library, messages } = inspect(`${steps}\n\n${strip}`);
    expect(messages).toEqual([]);
    const { sections, markdown } = library!.numbered('101')!;
    const figure = sections[0]!.content.find(isStrip)!;
    expect(linesOf(figure)).toEqual(['管理', '结算', '完成']);
    expect(JSON.stringify(figure)).toMatch(
      /"tagName":"mark".*?"value":"结算".*"tagName":"kbd".*"tagName":"i".*"≈ 完成"/,
    );
    expect(markdown).toContain(
      '菜单名以您的屏幕为准。≈ 后面的是示意。\n\n1. 屏幕“管理 / 结算”：选“结算”，按“确认”\n2. 屏幕“≈ 完成”：收好总计单',
    );
  });

  it('says when there are no such screens, and why some are not drawn', () => {
    expect(inspect('::screens{id=settlement.keypd}').messages).toEqual([
      `content/${accidental}:${bodyLine + 2}:1  screens.yaml 里没有“settlement.keypd” (写成  ::screens{id=settlement.keypad})`,
    ]);
    const own = { 'own-screens.yaml': 'drawn: {}\nundrawn: { lock.smart: 没有来源 }\n' };
    expect(inspect('::screens{id=lock.smart}', own).messages).toEqual([
      `content/${accidental}:${bodyLine + 2}:1  “lock.smart”没有可靠的来源，不画：没有来源 (删掉这一行)`,
    ]);
  });

  it('is held against the numbered steps of its section, in both directions', () => {
    const told = inspect(`1. 按 :key[结帐]，看到 :lcd[签退成功]。\n\n${strip}`).messages.map((message) =>
      message.slice(-60),
    );
    expect(told).toHaveLength(3);
    expect(inspect(`1. 按 :key[结帐]，再按 :key[确认]。\n\n${strip}`).messages).toEqual([
      `content/${accidental}:${bodyLine + 2}:6  步骤里有“结帐”，屏幕 settlement.keypad 里没有 (改成屏幕上的叫法；别的机器真的这样叫，写进 screens.yaml 里这个流程的 also) [screens]`,
      `content/${accidental}:${bodyLine + 4}:1  屏幕里要按“结算”，步骤里没有说 (在步骤里写上，例如  按 :key[结算]) [screens]`,
    ]);
  });

  it('may differ where its author says why, and is compared with no steps of another section', () => {
    const allowed = '<!-- 允许 screens：结帐是不要按的 -->\n1. 别按 :key[结帐]，进 :key[结算]。';
    expect(inspect(`${allowed}\n\n${strip}`).messages).toEqual([]);
    expect(inspect(`1. 按 :key[别的]。\n\n### 屏幕 {#screens}\n\n${strip}`).messages).toEqual([]);
  });
});
