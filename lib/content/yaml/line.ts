/** One line of YAML as its author meant it. */
import type { RuleId } from '../rules';
import { meantInBrackets, type Reading } from './brackets';
import { meantText, wideSpace, type Meant, type Why } from './text';

/** `hanNames`: whether names in the file are Chinese words; `texts`: whether the entries of lists are texts. */
export type LineReading = Reading & { hanNames?: boolean; texts?: boolean };

/** What was meant by a line; undefined when YAML reads it so, or it is no line that one can judge by itself. */
export function meantLine(line: string, reading: LineReading = {}): (Meant & { why: Why }) | undefined {
  if (/^\s*(?:#.*|-)?$|^(?:---|\.\.\.)/.test(line)) return undefined;
  const comment = /^\s*(?:＃|\/\/|<!--)\s*/.exec(line);
  if (comment)
    return {
      written: `# ${line.slice(comment[0].length).replace(/\s*-->\s*$/, '')}`,
      why: { rule: 'quotes', at: comment[0].search(/\S/), says: '备注用半角的 # 开头', breaks: true },
    };
  const found: Why[] = [];
  const note = (rule: RuleId, at: number, says: string, breaks = true) => void found.push({ rule, at, says, breaks });
  const narrow = (spaces: string, at: number) => {
    const wide = spaces.search(wideSpace);
    if (wide >= 0) note('space', at + wide, '这里是全角空格，要用半角空格');
    return spaces.replace(/\t/g, '  ').replace(/\s/g, ' ');
  };

  const indent = /^\s*/.exec(line)![0];
  if (indent.includes('\t')) note('space', indent.indexOf('\t'), '缩进用了 Tab，要用空格');
  let written = narrow(indent, 0);
  let at = indent.length;

  const [dash = '', mark = '', gap = ''] =
    /^([-－–—•●·*＊]|\d+[.、．)）]|[①-⑳])(\s*)(?=[^\s-])/.exec(line.slice(at)) ?? [];
  // A number may begin a text; before a map it counts the entries.
  const counts = /^[\d①-⑳]/.test(mark);
  const sign = counts && !/^[{｛]/.test(line.slice(at + dash.length)) ? '' : mark;
  if (sign && (sign !== '*' || gap)) {
    if (sign !== '-') note('dash', at, `列表每项用半角短横线 - 开头，${counts ? '不编号' : '后面空一格'}`);
    else if (!gap) note('dash', at, '短横线后面要空一格', false);
    narrow(gap, at + 1);
    written += '- ';
    at += dash.length;
  }

  // Lists and maps of several lines are not told by one of them.
  if (/^[\]}]|[[{]$/.test(line.slice(at).trimEnd())) return undefined;
  const inRound = /^[（(]\s*[a-z][\w-]*\s*[:：].*[）)]$/.test(line.slice(at).trim());
  const name =
    !(sign && reading.texts) && !inRound && nameIn(line.slice(at), { ...reading, hanNames: reading.hanNames && !sign });
  if (name) {
    const colon = at + name.colonAt;
    // In a list, YAML takes it for a text.
    if (name.colon !== ':') note('colon', colon, '冒号要用半角，后面空一格', !sign);
    else if (!name.gap && name.rest) note('colon', colon, '冒号后面要空一格', !sign);
    else narrow(name.gap, colon + 1);
    written += `${name.name}:${name.rest ? ' ' : ''}`;
    at += name.length;
  }

  const rest = line.slice(at).trimEnd();
  const value = meantInBrackets(rest, reading) ?? (rest ? meantText(rest) : { written: '' });
  if (value.why) found.push({ ...value.why, at: at + value.why.at });
  const first = found[0];
  return first && { written: written + value.written, why: { ...first, breaks: found.some(({ breaks }) => breaks) } };
}

const sure = /^("[^"]*"|'[^']*'|[^\s"'“”‘’#[\]{}&*!%@`|>,](?:[^:：{[【]|:(?!\s)){0,200}?)(\s*)(:)([ \t]\s*|$)(.*)$/;
const perhaps = /^("[^"]*"|'[^']*'|[^\s:：﹕∶"'“”‘’#[\]{}【】,，。；！？]{1,40})(\s*)([:：﹕∶])(\s*)(.*)$/;

/** The name that a line begins with, and what stands behind its colon. */
function nameIn(text: string, { hanNames }: LineReading) {
  const match = sure.exec(text) ?? perhaps.exec(text);
  if (!match) return undefined;
  const [whole, name, before, colon, gap, rest] = match as unknown as [string, string, string, string, string, string];
  const isSure = sure.test(text);
  const isName =
    /^["']|^[a-z][\w-]*$/.test(name) || (hanNames && /^\p{Script=Han}[\p{Script=Han}\w-]{0,11}$/u.test(name));
  // https://… is none.
  if (!isSure && (!isName || rest.startsWith('//'))) return undefined;
  return {
    name,
    colon,
    colonAt: name.length + before.length,
    gap,
    rest: rest.trimEnd(),
    length: whole.length - rest.length,
  };
}
