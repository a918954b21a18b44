/** `:op[…]`: what everybody calls so, and an operator may call otherwise. */
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { accidental, answer, inspectChanged, right, type Changes } from './content-folder';

const body = (text: string) => `## 怎么做 {#steps}\n\n${text}\n`;
const named = (names: string) => ({ 'operator/site.yaml': `${right['operator/site.yaml']!}names: ${names}\n` });
const passages = 'look: 打开:op[商户后台]，找 :lcd[成功] 几个字。\n';
const texts: Changes = {
  'passages.yaml': passages,
  [accidental]: answer(
    { steps: '["查:op[商户后台]的记录", "{{look}}"]' },
    body('到:op[商户后台]查，:op[换日时间] 以后再查。{{look}}'),
  ),
};
const read = (changes: Changes) => {
  const { library, messages } = inspectChanged({ ...texts, ...changes });
  expect(messages).toEqual([]);
  const { steps, sections, markdown } = library!.article('accidental-settlement');
  return { steps, text: sections[0]!.content.map((node) => toString(node)).join(''), markdown };
};

it('is linked to what explains it, also where it stands alone between two marks', () => {
  const pages = right['pages.yaml']!.includes('explained')
    ? right['pages.yaml']!
    : `${right['pages.yaml']!}explained: [{ words: 商户后台, answer: how-to-settle }]\n`;
  const changes = { [accidental]: answer({}, body('按 :key[查询] :op[商户后台] :key[确认]。')), 'pages.yaml': pages };
  for (const [site, name] of [
    [{}, '商户后台'],
    [named('{ 商户后台: 星付商家平台 }'), '星付商家平台'],
  ] as const) {
    const { library, messages } = inspectChanged({ ...changes, ...site });
    expect(messages).toEqual([]);
    expect(JSON.stringify(library!.article('accidental-settlement').sections)).toMatch(
      new RegExp(`"/settlement/how-to-settle/".*?"value":"${name}"`),
    );
  }
});

describe('a word that an operator may have another name for', () => {
  it('stands as everybody says it where the operator has none', () => {
    const { steps, text, markdown } = read({});
    expect(steps).toEqual(['查商户后台的记录', '打开商户后台，找“成功”几个字。']);
    expect(text).toContain('到商户后台查，23:00 以后再查。打开商户后台，找');
    expect(markdown).toContain('到商户后台查，23:00 以后再查。');
  });

  it('is the operator’s own in bodies, fields and passages', () => {
    const { steps, text, markdown } = read(named('{ 商户后台: 星付商家平台 }'));
    expect(steps).toEqual(['查星付商家平台的记录', '打开星付商家平台，找“成功”几个字。']);
    expect(text).toContain('到星付商家平台查，23:00 以后再查。打开星付商家平台，找');
    expect(markdown).not.toContain('商户后台');
  });

  it('has a space between Chinese and Latin, wherever its name is Latin', () => {
    const { steps, text } = read(named('{ 商户后台: XF Pay }'));
    expect(steps[0]).toBe('查 XF Pay 的记录');
    expect(text).toContain('到 XF Pay 查，');
  });

  it('counts with the words of all where a text may only be so long', () => {
    const long = '查'.repeat(28);
    const steps = { [accidental]: answer({ steps: `["${long}:op[商户后台]"]` }, body('查。')) };
    expect(read({ ...steps, ...named('{ 商户后台: 星付全国商家服务平台 }'), 'passages.yaml': '{}\n' }).steps[0]).toBe(
      `${long}星付全国商家服务平台`,
    );
  });

  it('is one of a few: others are refused at their place', () => {
    const found = inspectChanged({
      [accidental]: answer({ steps: '["查:op[商户平台]"]' }, body('看:op[商户后抬]。')),
    }).messages;
    expect(found).toEqual([
      expect.stringContaining(':op[…] 里写了“商户平台”'),
      expect.stringContaining(':op[…] 里写了“商户后抬” (是不是想写 :op[商户后台])'),
    ]);
  });
});
