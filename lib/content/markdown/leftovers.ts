/**
 * Markup that did not work: it stands on the page as it was typed. What it looks like, and what was meant, once for
 * bodies and for the fields of YAML, where no markup works at all.
 */
import type { RuleId } from '../rules';
import { newLine, written } from './forms';
import { listSigns, type Sign } from './typed-lists';

/** `form`: what to write in its place; empty when nothing is. */
export type Leftover = {
  rule: RuleId;
  index: number;
  end: number;
  found: string;
  what: string;
  form: string;
  fix: string;
};

const open = '[\\[【［]';
const close = '[\\]】］]';
const notBracket = '[^\\[\\]【】［］\\n]';
const tones = ['safe', 'check', 'stop'];

const signs: readonly Sign[] = [
  {
    rule: 'myth',
    pattern: /[：:]{1,3}[ \u3000]?myth\b\s*(?:[{｛]?\s*(?:id)?\s*[=＝：:]?\s*["“]?(m\d+)["”]?\s*[}｝]?)?.*/giu,
    what: '没有变成错误说法',
    right: ([, id]) => `::myth{id=${id ?? 'm01'}}`,
    note: '单独一行，后面不写字',
    plain: () => '',
  },
  {
    rule: 'key-or-screen',
    // Without a colon a bracket of another kind is the author's own: master key (TMK).
    pattern:
      /(?:[：；;:﹕∶]{1,3}[ \u3000]?(key|lcd)[ \u3000]?[[【［（({「]|\b(key|lcd)[[【［])([^[\]【】［］（）(){}「」\n]*)[\]】］）)}」]/giu,
    what: '没有变成按键、屏幕字',
    right: ([, name, other, text = '']) => `:${(name ?? other)!.toLowerCase()}[${text.trim()}]`,
    plain: ([, , , text = '']) => `“${text.trim()}”`,
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
    leads: true,
    pattern: /^(?:[：:]\s?){2,}[：:\s]*([\p{L}]*)\s*(.*)$/u,
    what: '没有变成提示框',
    right: ([, name = '', text = '']) => {
      const tone = tones.find((one) => one === name.toLowerCase()) ?? 'check';
      const words = text.replace(/[：:]{2,}\s*$/, '').trim() || '要说的话';
      return `:::${tone}${newLine}${words}${newLine}:::`;
    },
    plain: ([, , text = '']) => text,
  },
  {
    rule: 'picture',
    pattern: new RegExp(`[!！]\\s?${open}(${notBracket}*)${close}\\s?[（(]([^()（）\\n]*)[)）]`, 'gu'),
    what: '没有变成图片',
    right: ([, alt = '', url = '']) => `![${alt.trim()}](${url.replace(/["“”].*|\s+/gu, '')})`,
    note: '文件名里不能有空格',
    plain: () => '',
  },
  {
    rule: 'link',
    pattern: new RegExp(
      `${open}(${notBracket}*)${close}\\s?[（(]\\s*((?:/|#|https?:|tel:|mailto:|www\\.|\\d{3,5}\\s*[)）])[^()（）\\n]*)[)）]?`,
      'gu',
    ),
    what: '没有变成链接',
    right: ([, text = '', url = '']) => linkTo(text, url),
    plain: ([, text = '']) => text,
  },
  {
    rule: 'link',
    pattern: /[（(]([^()（）\n]*)[)）][[【]\s*((?:\/|https?:)[^\]】\n]*)[\]】]/gu,
    what: '没有变成链接',
    right: ([, text = '', url = '']) => linkTo(text, url),
    plain: ([, text = '']) => text,
  },
  {
    rule: 'link',
    pattern: /\[\[([^[\]\n]*)\]\]/gu,
    what: '没有变成链接',
    right: ([, text = '']) => linkTo(text.split('|').at(-1)!, /\d{3,5}/.exec(text)?.[0] ?? '编号'),
    plain: ([, text = '']) => text,
  },
  {
    rule: 'link',
    pattern: /(?<![\]\w])\[(\d{3,5})\](?![(:\]])/gu,
    what: '没有变成链接',
    right: ([, number = '']) => linkTo(number, number),
    plain: ([, number = '']) => number,
  },
  {
    rule: 'link',
    pattern: /(?:\[([^[\]\n]*))?\]\s?[(（](?:[^()（）\n]*[)）])?/gu,
    what: '没有变成链接',
    right: ([, text = '']) => `[${text.trim() || '文字'}](/204/)`,
    note: '圆括号里写地址，没有空格',
    plain: ([, text = '']) => text,
  },
  {
    rule: 'heading',
    leads: true,
    only: 'body',
    pattern: /^((?:#|＃){2,6}|[#＃](?=.*[{｛]\s*[#＃])|＃)[\s\u3000]*([^\s#＃].*)$/u,
    what: '没有变成标题',
    right: ([, mark = '', text = '']) => {
      const id = /[{｛]\s*[#＃]\s*([\w-]+)/u.exec(text)?.[1] ?? '英文短名';
      return `${'#'.repeat(Math.max(2, mark.length))} ${text.replace(/[{｛].*$|\s*#+\s*$/u, '').trim()} {#${id}}`;
    },
    note: '前面空一行',
  },
  {
    rule: 'heading',
    leads: true,
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
    plain: () => '',
  },
  {
    rule: 'other-markup',
    pattern: /\[!?(?:toc|目录)\]/giu,
    what: '不会变成目录',
    right: () => '',
    plain: () => '',
  },
  {
    rule: 'other-markup',
    pattern: /\[![^\]\n]*\]/gu,
    what: '不会变成提示框',
    right: () => `:::check${newLine}要说的话${newLine}:::`,
    plain: () => '',
  },
  {
    rule: 'other-markup',
    leads: true,
    only: 'body',
    pattern: /^(?:!{3}|\?{3})\s*\w+.*$/u,
    what: '不会变成提示框',
    right: () => `:::check${newLine}要说的话${newLine}:::`,
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
    right: () => '',
    plain: () => '',
  },
  {
    rule: 'task',
    leads: true,
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
    right: () => '',
    plain: ([found]) => (/^\\[^n]/.test(found) ? found.slice(1) : ''),
  },
  {
    rule: 'address',
    only: 'body',
    pattern: /(?<![\w/@.-])(?:https?\s?[：﹕]\s?[/／]{0,2}|www\.)([\w-]+\.[\w./?&=#%-]*)/giu,
    what: '没有变成链接',
    right: ([found, rest = '']) => `https://${/^www\./i.test(found) ? found : rest}`,
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
    pattern: /[<＜]\/?[a-z][^<>＜＞\n]*[>＞]/giu,
    what: '会照样显示',
    right: () => '',
    plain: () => '',
  },
  {
    rule: 'table',
    leads: true,
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
      const head = isRule ? cells.map((_, at) => `第${'一二三四五六七八九十'[at] ?? ''}格`) : cells;
      return `| ${head.join(' | ')} |${newLine}| ${head.map(() => '---').join(' | ')} |`;
    },
    note: '每一行的格子一样多',
  },
  ...listSigns,
  {
    rule: 'stars',
    only: 'field',
    pattern: /(?<!\*)\*\*(?!\*)([^*\n]+?)\*\*(?!\*)/gu,
    what: '会照样显示',
    right: () => '',
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

function linkTo(text: string, url: string): string {
  const trimmed = url.trim();
  if (trimmed.startsWith('tel:')) return '联系客服';
  const to = /^\d+$/.test(trimmed) || !/^[/#hmw]/.test(trimmed) ? `/${trimmed}/` : trimmed.split(/[\s"“]/u)[0]!;
  return `[${text.trim()}](${to.replace(/^www\./, 'https://www.')})`;
}

/** With the places of what they found, so that it can be told as it was written. */
const placed = signs.map((sign) => ({ ...sign, pattern: new RegExp(sign.pattern, `${sign.pattern.flags}d`) }));

/** A line in which nothing of all this can be: most are. */
const plainLine = /^(?![\d一二三四五六七八九十])[\p{Script=Han}，。；、“”《》…A-Za-z0-9\u0001 ]*$/u;

/**
 * What of a line did not work. `where`: in a body every form has one that works, in a field there is plain text alone.
 * `asWritten`: the same line with what did work, which in `line` is blotted out.
 */
export function leftoversOf(line: string, where: 'body' | 'field', asWritten = line, leading = true): Leftover[] {
  if (plainLine.test(line)) return [];
  const found: Leftover[] = [];
  for (const { rule, pattern, what, right, plain, note, leads, only } of placed) {
    if ((only && only !== where) || (leads && !leading)) continue;
    const matches = leads ? [pattern.exec(line)] : line.matchAll(pattern);
    for (const match of matches) {
      if (!match) continue;
      const [index, end] = match.indices![0]!;
      if (found.some((other) => index < other.end && other.index < end)) continue;
      const groups = match.indices!.map((place) => place && asWritten.slice(...place));
      const form = where === 'body' ? right(groups as [string]) : (plain?.(groups as [string]) ?? '');
      found.push({
        rule,
        index,
        end,
        found: groups[0]!.trim(),
        what,
        form,
        fix: form ? written(form, where === 'body' ? note : undefined) : '删掉它',
      });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
