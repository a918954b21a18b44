import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { accidental, answer, inspectChanged, type Changes } from './content-folder';

const passages = { 'passages.yaml': 'first-look: 先查 :lcd[成功] 没有，再打 {{police}}。\n' };
const authorities = {
  'authorities.yaml':
    'police: { number: "110", name: 报警电话, for: 被骗时马上打。, source: pos-app, checked: 2026-11-27 }\n',
};
const shared = { ...passages, ...authorities };
const body = (text: string) => `## 怎么做 {#steps}\n\n${text}\n`;
const read = (changes: Changes) => {
  const { library, messages } = inspectChanged({ ...shared, ...changes });
  expect(messages).toEqual([]);
  return library!.article('accidental-settlement');
};
const messagesOf = (changes: Changes) => inspectChanged({ ...shared, ...changes }).messages;

describe('a passage', () => {
  it('stands in a body with its screen texts, wherever it is named', () => {
    const { sections } = read({ [accidental]: answer({}, body('- 后台写成功：{{first-look}}完。')) });
    const list = sections[0]!.content
      .map((node) => toString(node))
      .join('')
      .trim();
    expect(list).toBe('后台写成功：先查 成功 没有，再打 110。完。');
    expect(JSON.stringify(sections)).toContain('"tagName":"samp"');
    expect(JSON.stringify(sections)).toContain('"href":"tel:110"');
  });

  it('stands in front matter as plain words, with screen texts in quotation marks', () => {
    expect(read({ [accidental]: answer({ steps: '["{{first-look}}"]' }) }).steps).toEqual([
      '先查“成功”没有，再打 110。',
    ]);
  });

  it('stands in the Markdown file as plain words too', () => {
    const { markdown } = read({ [accidental]: answer({}, body('{{first-look}}')) });
    expect(markdown).toContain('先查“成功”没有，再打 [110](tel:110)。');
  });

  it('counts with all its words where a text may only be so long', () => {
    const long = { ...authorities, 'passages.yaml': `first-look: ${'很长的话'.repeat(10)}{{police}}\n` };
    expect(
      inspectChanged({ ...long, [accidental]: answer({ steps: '["{{first-look}}"]' }) }).messages.join(),
    ).toContain('有 43 个字，最多 32 个字');
  });

  it('is read as a copy editor does, once, where it stands', () => {
    const messages = messagesOf({
      'passages.yaml': 'first-look: 保证到账，再打 {{police}}。\n',
      'guides/settle-first.yaml': `order: 1\nname: 提示先结算\nlead: 不会扣款。看清是哪一句再做。\nsteps:\n  start: { ask: 做过结算吗？, choices: [{ label: 没有, to: a }, { label: 有, to: b }] }\n  a: { answer: how-to-settle }\n  b: { contact: { first: "{{first-look}}", tell: [屏幕上的原话] } }\n`,
    });
    expect(messages).toContain('content/passages.yaml:1:1  用了“保证” (不替别人承诺) [banned-word]');
  });
});

describe('an author who pulls a passage in', () => {
  it('is told the nearest name, at the line, in a body and in front matter', () => {
    expect(
      messagesOf({ [accidental]: answer({ steps: '["{{first-lok}}"]' }, body('{{first-look}} {{polise}}')) }),
    ).toEqual([
      'content/articles/settlement/101-accidental-settlement.md:17:9  没有叫“first-lok”的共用的话 (是不是想写 {{first-look}})',
      'content/articles/settlement/101-accidental-settlement.md:23:1  没有叫“polise”的共用的话 (是不是想写 {{police}})',
    ]);
  });

  it('is told of braces that do not close', () => {
    expect(messagesOf({ [accidental]: answer({}, body('{{first-look}} 和 {{first-look}')) })).toEqual([
      'content/articles/settlement/101-accidental-settlement.md:23:1  “{{first-look}} 和 {{first-look}”里的双花括号没有成对 (写成 {{名字}}，要花括号本身就用全角的｛｝)',
    ]);
  });

  it('is told so too beside an address, where Markdown keeps no place of the text', () => {
    expect(messagesOf({ [accidental]: answer({}, body('收银台}}https://example.org/')) })).toEqual([
      expect.stringMatching(/^content\/articles\/settlement\/101-\S+:\d+:1 .*双花括号没有成对/),
    ]);
  });

  it('is told what nobody pulls in, once everything else is right', () => {
    expect(messagesOf({})).toEqual([
      'content/passages.yaml:1:1  没有一处写了 {{first-look}} (删掉它，或在要说这句话的地方写上)',
    ]);
  });

  it('cannot put a list, a heading or another passage into one', () => {
    const messages = messagesOf({
      'passages.yaml':
        'a-list: "1. 甲 {{police}}"\nbold: 说 **重** 话。\nnested: 先 {{bold}}。\npolice: 打这个号码。\n',
    });
    expect(messages).toEqual([
      'content/passages.yaml:1:1  不是普通的一段话 (不写标题、列表、表格)',
      'content/passages.yaml:2:1  用了不能用的写法“**重**” (只写文字、:key[…]、:lcd[…] 和 {{机构}})',
      'content/passages.yaml:3:1  没有叫“bold”的共用的话 (可以写：police)',
      'content/passages.yaml:4:1  “police”也是 authorities.yaml 里的名字 (换一个名字)',
    ]);
  });

  it('is not told that every name is wrong when the file itself cannot be read', () => {
    expect(
      messagesOf({ 'passages.yaml': 'first-look: [\n', [accidental]: answer({ steps: '["{{first-look}}"]' }) }).join(),
    ).not.toContain('没有叫');
  });
});

describe('a number of an authority', () => {
  it('needs a source, a day and three to five digits', () => {
    const messages = messagesOf({
      'authorities.yaml':
        'police: { number: 110, name: 报警电话, for: 被骗时马上打。, source: nowhere, checked: 2026-11-27 }\nother: { number: "123456", name: 别的, for: 问别的事。, source: nowhere, checked: 2026-11-27 }\n',
    });
    expect(messages).toEqual([
      'content/authorities.yaml:1:11  police.number 写的是“110”，没有加引号 (写成  police: { number: "110", name: 报警电话, for: 被骗时马上打。, source: nowhere, checked: 2026-11-27 }) [quotes]',
      'content/authorities.yaml:2:10  other.number 写的是“123456”，不是 3 到 5 位的电话 (写成 "12363" 这样带引号的数字)',
    ]);
    expect(
      messagesOf({ 'authorities.yaml': authorities['authorities.yaml'].replace('pos-app', 'nowhere') })[0],
    ).toContain('sources.yaml 里没有“nowhere”');
  });
});
