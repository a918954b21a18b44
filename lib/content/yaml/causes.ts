/** What is said of YAML that cannot be read, or is read as nobody meant it: the cause that an author made, and the line to write. */
import type { Place, Reporter } from '../problems';
import { ruleOf, type RuleId } from '../rules';
import { causeInLayout, depthOf } from './layout';
import { meantLine, type LineReading } from './line';
import { wideSpace, written } from './text';

/** Something wrong with a line, in words for authors. */
export type Cause = { place: Place; message: string; fix: string; rule?: RuleId };

/** The lines of a text by their numbers in the file. */
export class Lines {
  private readonly lines: string[];
  private readonly hanNames: boolean;

  constructor(
    text: string,
    private readonly offset: number,
  ) {
    this.lines = text.split('\n');
    this.hanNames = /^[ \t]*\p{Script=Han}{1,12}:(?:\s|$)/mu.test(text);
  }

  get numbers(): number[] {
    return this.lines.map((_, index) => index + 1 + this.offset);
  }

  at = (number: number) => (this.lines[number - 1 - this.offset] ?? '').trimEnd();

  /** The number of the nearest line before or behind this one that is neither empty nor a comment. */
  next(number: number, step: 1 | -1): number | undefined {
    for (let at = number + step; at > this.offset && at <= this.lines.length + this.offset; at += step)
      if (!/^\s*(?:#.*)?$/.test(this.at(at))) return at;
    return undefined;
  }

  /** The bracket that ends a line above this one and is not closed again. */
  openAbove(number: number): { line: number; bracket: string } | undefined {
    for (let at = number - 1; at > this.offset && !/^\s*[\]}]/.test(this.at(at)); at--) {
      const [bracket] = /[[{]$/.exec(this.at(at)) ?? [];
      if (bracket) return { line: at, bracket };
    }
    return undefined;
  }

  /** Why YAML does not take a line as its author meant it; `surely`: only what YAML cannot read at all. */
  meantAt(number: number, reading: LineReading & { surely?: boolean } = {}): Cause | undefined {
    const meant = meantLine(this.at(number), { hanNames: this.hanNames, ...reading });
    if (!meant || (reading.surely && !meant.why.breaks)) return undefined;
    const { at, says, rule } = meant.why;
    return { place: { line: number, column: at + 1 }, message: says, fix: written(meant.written), rule };
  }

  /** Reports what is wrong at a place: by its line, or else in the words given. */
  report(place: Place, message: string, fix: string, reporter: Reporter) {
    tell(this.meantAt(place.line) ?? { place, message, fix }, reporter);
  }
}

/** Reports the parser's errors. Behind a line that it cannot read it is lost: what it says from there on is passed over. */
export function reportErrors(errors: readonly { code: string; place: Place }[], lines: Lines, reporter: Reporter) {
  if (errors.length === 0) return;
  const documents = errors.find(({ code }) => code === 'MULTIPLE_DOCS');
  if (documents) return reporter.report(documents.place, ...yamlMessages.MULTIPLE_DOCS!);
  const near = new Set(errors.flatMap(({ place: { line } }) => [line, lines.next(line, 1), lines.next(line, -1)]));
  const causes = lines.numbers.flatMap((number) => lines.meantAt(number, { surely: !near.has(number) }) ?? []);
  const lostFrom = causes[0]?.place.line ?? Infinity;
  const told = new Set<string>();
  for (const { code, place } of errors.filter(({ place }) => place.line < lostFrom)) {
    const [message, fix] = yamlMessages[code] ?? ['YAML 看不懂这里的写法', '检查这一行的冒号、引号、括号和缩进'];
    // Behind a cause that is known, the parser stumbles over what is right.
    const cause = causeBetween(place, lines) ?? (causes.length > 0 ? undefined : { place, message, fix });
    // One slip makes the parser stumble again and again.
    if (!cause || told.has(cause.message)) continue;
    told.add(cause.message);
    causes.push(cause);
  }
  // What could not be read cannot be allowed either.
  for (const { rule, ...cause } of causes) tell({ ...cause, ...(rule && ruleOf(rule).always && { rule }) }, reporter);
}

/** Reports a cause. */
export const tell = ({ place, message, fix, rule }: Cause, reporter: Reporter) =>
  reporter.report(place, message, fix, rule);

/** The cause of an error that is in no line by itself, but in how it stands below another. */
function causeBetween(place: Place, lines: Lines): Cause | undefined {
  // The parser may stumble only where a comment or the next line begins.
  const number = /^\s*(?:#.*)?$/.test(lines.at(place.line)) ? (lines.next(place.line, 1) ?? place.line) : place.line;
  const line = lines.at(number);
  const next = lines.next(number, 1);
  const above = lines.next(number, -1);
  const at = { line: number, column: depthOf(line) + 1 };
  const open = lines.openAbove(number);
  if (open) {
    const closing = open.bracket === '[' ? ']' : '}';
    return {
      place: { line: open.line, column: lines.at(open.line).length },
      message: `${open.bracket} 少了结尾的 ${closing}`,
      fix: `在最后一项后面写 ${closing}`,
      rule: 'pairs',
    };
  }
  const [, field] = /^- ([a-z][\w-]*:(?:\s.*)?)$/.exec(line) ?? [];
  if (field && above && /^[a-z][\w-]*:/.test(lines.at(above)))
    return { place: at, message: '字段前面不写短横线', fix: written(field), rule: 'dash' };
  const [, name, rest] = /^\s*([a-z][\w-]*)\s+(?:[=＝]\s*)?(\S.*)$/.exec(line) ?? [];
  if (name && !/:(?:\s|$)/.test(line))
    return { place: at, message: '名字后面少了冒号', fix: written(`${name}: ${rest}`), rule: 'colon' };
  if (/^[a-z][A-Za-z]*$/.test(line))
    return { place: at, message: `${line} 后面少了冒号和内容`, fix: `写成  ${line}: 内容`, rule: 'colon' };
  if (above && /^[^\s#-][^:]*$/.test(line) && /:\s+\S/.test(lines.at(above)))
    return { place: at, message: saysSeveral, fix: written(joined([lines.at(above), line])), rule: 'lines' };
  const layout = causeInLayout(number, lines);
  if (layout) return layout;
  if (next === undefined || depthOf(lines.at(next)) <= depthOf(line) || !/:\s+\S/.test(line)) return undefined;
  return {
    place: { line: next, column: 1 },
    message: '这一行前面的空格多了',
    fix: `和上一行左边对齐，${written(lines.at(next))}`,
    rule: 'space',
  };
}

const saysSeveral = '一段文字写成了几行，要写在一行里';

/** The lines of one text as one: between Chinese ones stands nothing, between English ones a space. */
const joined = (lines: string[]) =>
  lines.reduce((text, line) => `${text}${/[!-~]$/.test(text) && /^[!-~]/.test(line) ? ' ' : ''}${line}`);

/** Reports a text that goes on in the next line, which joins what may have been meant as two entries. */
export function refuseSeveralLines(first: number, last: number, isPlain: boolean, lines: Lines, reporter: Reporter) {
  const numbers = lines.numbers.filter((number) => number >= first && number <= last && lines.at(number));
  // A quotation mark that was forgotten swallows fields; other texts in quotes go on as they were meant to.
  const swallows = isPlain || numbers.slice(1).some((number) => /^\s*[a-z][\w-]*:\s/.test(lines.at(number)));
  const causes = swallows ? numbers.flatMap((number) => lines.meantAt(number) ?? []) : [];
  for (const cause of causes) tell(cause, reporter);
  if (causes.length > 0) return;
  const [, second = last] = numbers;
  const line = lines.at(second);
  const place = { line: second, column: depthOf(line) + 1 };
  if (/^\s*- /.test(line)) {
    reporter.report(place, '这一行前面的空格不对', `和别的短横线左边对齐，${written(line)}`, 'space');
    return;
  }
  const texts = numbers.map((number) => lines.at(number).trim());
  const above = lines.at(lines.next(first, -1) ?? 0);
  const isBelow = isPlain && /:$/.test(above) && !/^[^\s"'[{]+:(?:\s|$)/.test(texts[0]!);
  if (isBelow && /^(?:\d+|[一二三四五六七八九十]+)[.、．)）]|^[①-⑳]/.test(texts[0]!)) {
    for (const [index, number] of numbers.entries()) {
      const entry = texts[index]!.replace(/^(?:\d+[.、．)）]|[一二三四五六七八九十]+[、.．)）]|[①-⑳])\s*/, '');
      const column = depthOf(lines.at(number)) + 1;
      reporter.report({ line: number, column }, '列表每项用半角短横线 - 开头，不编号', written(`- ${entry}`), 'dash');
    }
    return;
  }
  const [start = '', ...more] = texts;
  const whole = joined([isBelow ? `${above.trim()} ${start}` : start.replace(/[|>][+-]?\d*$/, ''), ...more]);
  const fix = isBelow ? `是列表就每行前面加 - 和空格；是一段文字就${written(whole)}` : written(whole);
  reporter.report(place, saysSeveral, fix, 'lines');
}

/** Reports full-width spaces within a text: nobody sees that they are not the ones that people search with. */
export function refuseWideSpace({ line: number }: Place, lines: Lines, reporter: Reporter) {
  const line = lines.at(number);
  const at = line.search(wideSpace);
  if (at < 0) return;
  const between = new RegExp(`(?<=[^ -~])\\s*${wideSpace.source}\\s*(?=[^ -~])`, 'gu');
  const clean = line.replace(between, '').replace(new RegExp(wideSpace, 'g'), ' ');
  reporter.report({ line: number, column: at + 1 }, '文字里有全角空格', written(clean), 'space');
}

/** The `yaml` package's error codes that authors meet, in their words: what happened, what to do. */
const yamlMessages: Partial<Record<string, [what: string, fix: string]>> = {
  BAD_INDENT: ['缩进不对', '同一层的行左边对齐，用空格不用 Tab；也看看上一行的括号、引号有没有写全'],
  TAB_AS_INDENT: ['缩进用了 Tab', '换成空格'],
  MISSING_CHAR: ['少了引号或括号', '把引号、括号成对写全'],
  MULTILINE_IMPLICIT_KEY: ['冒号前的名字跨了行', '检查上一行的引号或括号有没有写全'],
  BLOCK_AS_IMPLICIT_KEY: ['一行里有两个冒号', '把内容用双引号括起来'],
  BLOCK_IN_FLOW: ['括号里的写法不对', '把括号成对写全'],
  UNEXPECTED_TOKEN: ['这里多了内容', '检查这一行的引号、括号和冒号'],
  BAD_SCALAR_START: ['内容开头的符号有特殊意思', '把内容用双引号括起来'],
  BAD_ALIAS: ['用了 * 引用', '把内容直接写出来'],
  TAG_RESOLVE_FAILED: ['用了不认识的标记', '去掉感叹号开头的标记'],
  MULTIPLE_DOCS: ['中间多了一行 ---', '删掉多余的 ---'],
};
