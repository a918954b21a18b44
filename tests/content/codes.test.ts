import { describe, expect, it } from 'vitest';
import { readDataFiles } from '@/lib/content/data-files';
import { ContentFolder } from '@/lib/content/files';
import { verdict } from '@/lib/pages/codes';
import { inspectChanged, right } from '@/tests/content/content-folder';

describe('what a code may say of the charge', () => {
  /** What the check says of a code that no answer names: its own fields begin in line 11. */
  const messages = (fields: string, texts = 'action: 重新签到。, cardholder: 请稍等。') => {
    const lines = [
      'name: 查不到不等于失败',
      'shown: [系统异常]',
      'seen: true',
      'party: 收单机构',
      'retry: no',
      'related: [how-to-settle]',
      'confidence: high',
      'sources: [pos-app]',
      ...`${fields}, ${texts}`.split(/, (?=[a-z]+:)/),
    ];
    return inspectChanged({
      'codes.yaml': `${right['codes.yaml']}"B1":\n${lines.map((field) => `  ${field}\n`).join('')}`,
    }).messages;
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
    for (const right of ['charged: no, varies: [no]', 'charged: maybe, varies: [no, maybe, yes]']) {
      expect(messages(right), right).toEqual([]);
    }
  });

  it('is “maybe” where its own words send to check first', () => {
    const told = (words: string) => messages('charged: no', `action: ${words}, cardholder: 请稍等。`);
    expect(told('先查商户后台，再换卡。')).toEqual([
      'content/codes.yaml:12:3  charged 写的是“no”，action 里却有“先查”：要查的不能写成一定 (写 charged: maybe；真不用查的，删掉这句)',
    ]);
    for (const words of [
      '先看商户后台，再换卡。',
      '先到后台看一眼。',
      '可能已扣款，别重刷。',
      '可能已经成功。',
      '结果不明，别重刷。',
      '扣没扣不确定。',
    ]) {
      expect(told(words), words).toHaveLength(1);
    }
    for (const text of [
      'cardholder: 结果不确定，请稍等。, action: 换一张卡。',
      'note: 这笔可能已扣款。, action: 换一张卡。, cardholder: 请稍等。',
    ]) {
      expect(messages('charged: yes', text), text).toHaveLength(1);
      expect(messages('charged: maybe', text), text).toEqual([]);
    }
    // Words that only look like it.
    for (const words of ['没出单就到商户后台查。', '这张卡可能没激活或已休眠。', '先换一张卡，再查终端状态。'])
      expect(told(words), words).toEqual([]);
  });

  it('names what it means on platforms as a list of one to three', () => {
    const wrong = (varies: string) => messages(`charged: maybe, varies: ${varies}`);
    expect(wrong('true')).toEqual([
      'content/codes.yaml:12:3  B1.varies 写的是“true”，应该是列表，如 [甲, 乙] (写 no、maybe、yes 里的一到三个，例如 [no, maybe]，或不写这一行)',
    ]);
    expect(wrong('[perhaps]')).toEqual([
      'content/codes.yaml:12:12  B1.varies 第 1 项写的是“perhaps” (可以写：no、maybe、yes)',
    ]);
    expect(wrong('[]')).toHaveLength(1);
    expect(wrong('[no, no]')).toHaveLength(1);
  });
});

describe('the published codes', () => {
  const { files } = readDataFiles(new ContentFolder('content', 'content'));
  const codes = files.codes.value!;

  // What the standard and every platform seen leave open; a slip of the pen here costs a shop its goods.
  it.each(['09', '20', '68', '79', '90', '91', '92', '94', '96', '98', '99', 'A0', 'A7', 'Z0', 'Z1', 'Z3'])(
    'may have been charged without a result: %s',
    (code) => {
      expect([codes[code]!.charged, verdict(codes[code]!).stamp]).toEqual(['maybe', '先查再收']);
    },
  );

  it.each(['Y1', 'Y3', '11', '16'])('leave it to the screen whether an approval is one: %s', (code) => {
    expect(verdict(codes[code]!)).toEqual({ tone: 'check', stamp: '看屏幕文字' });
  });
});
