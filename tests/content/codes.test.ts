import { describe, expect, it } from 'vitest';
import { readDataFiles } from '@/lib/content/data-files';
import { ContentFolder } from '@/lib/content/files';
import { verdict } from '@/lib/pages/codes';
import { inspectChanged, right } from '@/tests/content/content-folder';

describe('what a code may say of the charge', () => {
  /** What the check says of a code that no answer names: its own fields begin in line 11. */
  const messages = (fields: string, texts = 'action: 重新签到。, cardholder: 请稍等。') => {
    const lines = ['name: 系统异常', 'shown: [系统异常]', 'seen: true', 'party: 收单机构', 'retry: no', 'related: [how-to-settle]', 'confidence: high', 'sources: [pos-app]', ...`${fields}, ${texts}`.split(/, (?=[a-z]+:)/)];
    return inspectChanged({ 'codes.yaml': `${right['codes.yaml']}"B1":\n${lines.map((field) => `  ${field}\n`).join('')}` }).messages;
  };

  it('is “maybe” where platforms mean different things by it', () => {
    const fix = '写 charged: maybe，或改 varies';
    expect(messages('charged: yes, varies: [yes, no]')).toEqual([
      `content/codes.yaml:11:3  charged 写的是“yes”，varies 里还有“no”：各家不一样，不能只说一种 (${fix})`,
    ]);
    expect(messages('charged: no, varies: [no, maybe]')).toEqual([
      `content/codes.yaml:11:3  charged 写的是“no”，varies 里还有“maybe”：各家不一样，不能只说一种 (${fix})`,
    ]);
    expect(messages('charged: no, varies: [maybe]')).toHaveLength(1);
    for (const right of ['charged: no, varies: [no]', 'charged: yes, varies: [yes]', 'charged: maybe, varies: [no, maybe, yes]']) {
      expect(messages(right), right).toEqual([]);
    }
  });

  it('is “maybe” where its own words send to check first', () => {
    const told = (words: string) => messages('charged: no', `action: ${words}, cardholder: 请稍等。`);
    expect(told('先查商户后台，再换卡。')).toEqual([
      'content/codes.yaml:12:3  charged 写的是“no”，action 里却有“先查”：要查的不能写成一定 (写 charged: maybe；真不用查的，删掉这句)',
    ]);
    for (const words of ['先看商户后台，再换卡。', '先到后台看一眼。', '可能已扣款，别重刷。', '可能已经成功。', '结果不明，别重刷。', '扣没扣不确定。']) {
      expect(told(words), words).toHaveLength(1);
    }
    for (const text of ['cardholder: 结果不确定，请稍等。, action: 换一张卡。', 'note: 这笔可能已扣款。, action: 换一张卡。, cardholder: 请稍等。']) {
      expect(messages('charged: yes', text), text).toHaveLength(1);
      expect(messages('charged: maybe', text), text).toEqual([]);
    }
    // Words that only look like it.
    for (const words of ['没出单就到商户后台查。', '这张卡可能没激活或已休眠。', '先换一张卡，再查终端状态。']) expect(told(words), words).toEqual([]);
  });

  it('names what it means on platforms as a list of one to three', () => {
    const wrong = (varies: string) => messages(`charged: maybe, varies: ${varies}`);
    expect(wrong('true')).toEqual([
      'content/codes.yaml:12:3  B1.varies 写的是“true”，应该是列表，如 [甲, 乙] (写 no、maybe、yes 里的一到三个，例如 [no, maybe]，或不写这一行)',
    ]);
    expect(wrong('[perhaps]')).toEqual(['content/codes.yaml:12:12  B1.varies 第 1 项写的是“perhaps” (可以写：no、maybe、yes)']);
    expect(wrong('[]')).toHaveLength(1);
    expect(wrong('[no, no]')).toHaveLength(1);
  });
});

describe('the published codes', () => {
  const { files } = readDataFiles(new ContentFolder('content', 'content'));
  const codes = files.codes.value!;
  const words = (code: string) => [codes[code]!.name, codes[code]!.action, codes[code]!.cardholder, codes[code]!.note].join('\n');
  const those = (wrong: (code: string) => boolean) => Object.keys(codes).filter(wrong);
  const answersOf = (code: string) => files.platformCodes.value!.filter((row) => row.codes.includes(code)).map(({ answer }) => answer);

  it('are never called safe or paid where platforms mean different things', () => {
    const varying = those((code) => codes[code]!.varies !== undefined);
    expect(varying.length).toBeGreaterThan(20);
    expect(varying.filter((code) => verdict(codes[code]!).tone === 'safe' || /不会扣款|已扣款/.test(verdict(codes[code]!).stamp))).toEqual([]);
  });

  it('have a list of meanings wherever their words leave it to the screen', () => {
    expect(those((code) => /看屏幕|以屏幕文字为准/.test(words(code)) && !codes[code]!.varies)).toEqual([]);
  });

  it('may have been charged: no result, a wrong check sum, an answer that says nothing, an offline refusal', () => {
    const unknown = ['09', '20', '68', '79', '90', '91', '92', '94', '96', '98', '99', 'A0', 'A7', 'Z0', 'Z1', 'Z3'];
    expect(unknown.map((code) => [code, codes[code]!.charged, verdict(codes[code]!).stamp])).toEqual(
      unknown.map((code) => [code, 'maybe', '先查再收']),
    );
  });

  it('leave it to the screen whether an approval is one: Y1, Y3, 11, 16', () => {
    for (const code of ['Y1', 'Y3', '11', '16']) {
      expect(codes[code], code).toMatchObject({ charged: 'maybe', varies: ['yes', 'no'] });
      expect(verdict(codes[code]!), code).toEqual({ tone: 'check', stamp: '看屏幕文字' });
      expect(codes[code]!.action, code).toMatch(/^看屏幕：.*“(?:交易)?成功”的.*写(?:失败|别的)/);
      expect(words(code), code).not.toMatch(/按成功处理，不要再刷|已经付款成功|不用再付/);
    }
    expect(codes['16']!.name).toContain('批准');
    for (const code of ['Y1', 'Y3']) expect(codes[code]!.related[0], code).toBe('qr-payment-failed');
  });

  it('call nothing paid but what is an approval everywhere: 00 and 10', () => {
    expect(those((code) => codes[code]!.charged === 'yes').toSorted()).toEqual(['00', '10']);
  });

  it('tell of a refund what differs: 93 had no money to give back, 51 is the shop’s own balance', () => {
    expect(codes['93']!.action).toMatch(/原交易未成功.*没收到钱.*不退、不给现金/);
    expect(codes['93']!.shown).toContain('原交易未成功，不能进行当前操作');
    expect(codes['51']!.action).toMatch(/退货时是店里可退的钱不够/);
    expect(codes['51']!.note).toMatch(/头寸不足.*不是顾客余额不足/);
    expect(codes['51']!.related).toContain('how-to-refund');
  });

  it('never take “nothing found” for “failed”, and never wait for a reversal', () => {
    expect(those((code) => codes[code]!.charged === 'maybe' && !words(code).includes('查不到不等于失败'))).toEqual([]);
    expect(those((code) => /确认没(?:有成功|成功|有这笔)|等机器冲正/.test(words(code)))).toEqual([]);
  });

  it('tell nobody in the middle of a void to settle', () => {
    const settling = those((code) => /先结算|做一次结算/.test(words(code)));
    expect(settling).toEqual(expect.arrayContaining(['22', '76', '77', '81']));
    expect(settling.filter((code) => !words(code).includes('正在做撤销的，先别结算'))).toEqual([]);
  });

  it('send to the bank before the acquirer where the screen says “联系发卡行”', () => {
    for (const code of ['23', '60', '63']) {
      expect(codes[code]!.party, code).toBe('发卡行或收单机构');
      expect(codes[code]!.action, code).toMatch(/^屏幕写联系发卡行的，请顾客换卡、问发卡行；几张卡都报，再找收单机构/);
    }
  });

  it('of platforms lead to the answer for each of their meanings', () => {
    expect(answersOf('X7')).toEqual(['timeout-prompt']);
    expect(answersOf('X6')).toEqual(['timeout-prompt', 'void-failed']);
    expect(answersOf('Y4')).toEqual(['qr-payment-failed', 'void-failed']);
    expect(answersOf('Z5')).toEqual(['auto-reversal', 'qr-payment-failed']);
  });
});
