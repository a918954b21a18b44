/** Markup as people type it elsewhere, or with Chinese signs, which does not work here. */
import type { RuleId } from '../rules';
import { tones } from '../schema';
import { newLine } from './forms';
import type { Sign } from './typed-lists';

const box = (tone = 'check', words = '') => `:::${tone}${newLine}${words || '要说的话'}${newLine}:::`;

/** What an id stands for, on a line of its own: `::myth{id=m01}`. */
const ofId = (rule: RuleId, name: string, what: string, id: string, example: string): Sign => ({
  rule,
  pattern: new RegExp(
    `[：:]{1,3}[ \\u3000]?${name}\\b\\s*(?:[{｛]?\\s*(?:id)?\\s*[=＝：:]?\\s*["“]?(${id})["”]?\\s*[}｝]?)?.*`,
    'giu',
  ),
  what,
  right: ([, named]) => `::${name.replace('?', '')}{id=${named ?? example}}`,
  note: '单独一行，后面不写字',
});

/** Boxes, keys, claims: they go before links, in which brackets stand too. */
export const directiveSigns: readonly Sign[] = [
  {
    rule: 'other-markup',
    pattern: /\[{1,2}!?(?:toc|目录)\]{1,2}/giu,
    what: '不会变成目录',
  },
  {
    rule: 'other-markup',
    pattern: /\[![A-Za-z]+\]/gu,
    what: '不会变成提示框',
    right: () => box(),
  },
  ofId('myth', 'myth', '没有变成错误说法', 'm\\d+', 'm01'),
  ofId('other-markup', 'screens?', '没有变成终端屏幕', '[\\w.-]+', 'settlement.keypad'),
  {
    rule: 'key-or-screen',
    // Without a colon a bracket of another kind is the author's own: master key (TMK).
    pattern:
      /(?:[：；;:﹕∶]{1,3}[ \u3000]?(key|lcd|op)[ \u3000]?[[【［（({「]|\b(key|lcd)[[【［])([^[\]【】［］（）(){}「」\n]*)[\]】］）)}」]/giu,
    what: '没有变成按键、屏幕字',
    right: ([, name, other, text = '']) => `:${(name ?? other)!.toLowerCase()}[${text.trim()}]`,
    plain: ([, name, , text = '']) => (name?.toLowerCase() === 'op' ? `:op[${text.trim()}]` : `“${text.trim()}”`),
  },
  {
    rule: 'key-or-screen',
    pattern: /[：；;:﹕∶](?:key|lcd)\b/giu,
    what: '没有变成按键、屏幕字',
    right: ([found]) => `:${found.slice(1).toLowerCase()}[结算]`,
    plain: () => '“结算”',
  },
  {
    rule: 'box',
    pattern: /^(?:[：:]\s?){2,}[：:\s]*([\p{L}]*)\s*(.*)$/u,
    what: '没有变成提示框',
    right: ([, name = '', text = '']) => {
      const tone = tones.find((one) => one === name.toLowerCase());
      return box(tone, text.replace(/[：:]{2,}\s*$/, '').trim());
    },
    plain: ([, , text = '']) => text,
  },
];

const passage: Sign['right'] = ([, wide, narrow]) => `{{${wide ?? narrow}}}`;

export const otherSigns: readonly Sign[] = [
  {
    rule: 'heading',
    only: 'body',
    pattern: /^((?:#|＃){2,6}|[#＃](?=.*[{｛]\s*[#＃])|＃|#(?=(?![号键字])\p{Script=Han}))[\s\u3000]*([^\s#＃].*)$/u,
    what: '没有变成标题',
    right: ([, mark = '', text = '']) => {
      const id = /[{｛]\s*[#＃]\s*([\w-]+)/u.exec(text)?.[1] ?? '英文短名';
      return `${'#'.repeat(Math.max(2, mark.length))} ${text.replace(/[{｛].*$|\s*#+\s*$/u, '').trim()} {#${id}}`;
    },
    note: '前面空一行',
  },
  {
    rule: 'heading',
    only: 'body',
    pattern: /^={3,}\s*$/u,
    what: '没有变成标题',
    right: () => '## 标题 {#英文短名}',
    note: '标题是上面那一行的字',
  },
  {
    rule: 'heading',
    pattern: /[{｛]\s*[#＃]\s*([\w-]*)\s*[}｝]/gu,
    what: '不在标题后面，不是短名',
    right: ([, id = '']) => `## 标题 {#${id || '英文短名'}}`,
    note: '单独一行',
  },
  {
    rule: 'other-markup',
    only: 'body',
    pattern: /^(?:!{3}|\?{3})\s*\w+.*$/u,
    what: '不会变成提示框',
    right: () => box(),
  },
  {
    rule: 'other-markup',
    pattern: /(==|\+\+|\^\^)(?=[^\s=+^])([^=+^\n]+?)\1/gu,
    what: '不会变成醒目的字',
    right: ([, , text = '']) => `**${text}**`,
    plain: ([, , text = '']) => text,
  },
  {
    rule: 'other-markup',
    pattern: /\{%[^\n]*?%\}|(?<!\{)\{(?:[.:][\w-]+|[\w-]+\s*=)[^{}\n]*\}|\[\^[^\]\n]*\]|\$\$/gu,
    what: '会照样显示',
  },
  {
    rule: 'other-markup',
    pattern: /｛｛\s*([\w-]+)\s*｝｝|(?<!\{)\{\s*([a-z][a-z-]+)\s*\}(?!\})/gu,
    what: '没有换成共用的话',
    right: passage,
    plain: passage,
  },
  {
    rule: 'other-markup',
    pattern: /`+([^`\n]*)`*/gu,
    what: '没有变成代码，反引号会照样显示',
    right: ([, text = '']) => `“${text.replace(/[，。；].*$/u, '').trim()}”`,
    plain: ([, text = '']) => `“${text.trim()}”`,
  },
  {
    rule: 'other-markup',
    only: 'body',
    pattern: /\\[nrt](?![A-Za-z\\])|(?<![\w:]):[a-z][a-z_]+:(?![\w:])/gu,
    what: '会照样显示',
  },
  {
    rule: 'other-markup',
    pattern: /\^\[([^\]\n]*)\]/gu,
    what: '不会变成脚注',
    right: ([, text = '']) => `（${text.trim()}）`,
    plain: ([, text = '']) => `（${text.trim()}）`,
  },
  {
    rule: 'task',
    pattern: /^[[【]\s?[xX√✓]?\s?[\]】]\s*(?=[^\s(（])(.*)$/u,
    what: '不会变成勾选框',
    right: ([, text = '']) => `- ${text.trim()}`,
    plain: ([, text = '']) => text,
  },
  {
    rule: 'other-markup',
    only: 'field',
    pattern: /\\[n*_~#[\]]|&(?:[a-z]+|#\d+);/giu,
    what: '会照样显示',
    plain: ([found]) => (/^\\[^n]/.test(found) ? found.slice(1) : ''),
  },
  {
    rule: 'strike',
    pattern: /(\d+)~~+(\d+)|~~[^~\n]*~~|~~+/gu,
    what: '是删除线的写法，这里不用',
    right: ([, before = '', after]) => (after ? `${before}~${after}` : ''),
    plain: ([, before = '', after]) => (after ? `${before}~${after}` : ''),
  },
  {
    rule: 'tag',
    pattern: /[<＜]\/?[a-z][^<>＜＞\n]*[>＞]|\[\/?(?:b|i|u|s|color|size|font|url|img|quote|code)(?:=[^\]\n]*)?\]/giu,
    what: '会照样显示',
  },
  {
    rule: 'table',
    only: 'body',
    pattern: /^[^\t|]*[^\s|](?:\t+[^\t|]+)+$/u,
    what: '没有变成表格，格子中间是 Tab',
    right: ([row]) => tableOf(row.split(/\t+/).map((cell) => cell.trim())),
    note: '每一行的格子一样多',
  },
  {
    rule: 'table',
    only: 'body',
    pattern: /^[|｜].*[|｜]\s*$|^[|｜]?[\s:：]*-{2,}[-\s:：]*[|｜][-\s:：|｜]*$/u,
    what: '没有变成表格',
    right: ([row]) => {
      const cells = row
        .replaceAll('｜', '|')
        .replace(/^\||\|\s*$/g, '')
        .split('|')
        .map((cell) => cell.trim());
      const isRule = cells.every((cell) => /^[-:：\s]*$/.test(cell));
      return tableOf(isRule ? cells.map((_, at) => `第${'一二三四五六七八九十'[at] ?? ''}格`) : cells);
    },
    note: '每一行的格子一样多',
  },
  {
    rule: 'stars',
    only: 'field',
    pattern: /(?<!\*)\*\*(?!\*)([^*\n]+?)\*\*(?!\*)/gu,
    what: '会照样显示',
    plain: ([, text = '']) => text.trim(),
  },
  {
    rule: 'stars',
    pattern: /(?<![\w*#])(\*|\*{3,})(?=[\p{Script=Han}“《「])([^*\n]*[\p{Script=Han}”》」。，])\1(?![\w*#])/gu,
    what: '没有变成加粗',
    right: ([, , text = '']) => `**${text}**`,
    plain: ([, , text = '']) => text,
  },
  {
    rule: 'underscores',
    pattern: /(?<![\w])(_{1,3})(?=[^\s_])([^_\n]*[^\s_])\1(?!\w)|＊＊([^＊\n]+)＊＊/gu,
    what: '没有变成加粗',
    right: ([, , text, wide]) => `**${text ?? wide}**`,
    plain: ([, , text, wide]) => text ?? wide ?? '',
  },
];

const tableOf = (head: readonly string[]) =>
  `| ${head.join(' | ')} |${newLine}| ${head.map(() => '---').join(' | ')} |`;
