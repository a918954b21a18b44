import type { Reporter } from '../problems';

const longestLine = 4000;
const longestParagraph = 8000;
const deepestContainers = 4;
const deepestIndent = 40;
const longestRun = 80;
const mostCallouts = 20;
const mostLines = 1000;
const mostColumns = 12;
/** The parser looks at each sign of Markdown again and again; the longest real body has 153 signs in 1,044 characters. */
const mostSigns = 2000;
const mostSignsOfParagraph = 500;
const longestBody = 20_000;

/**
 * Refuses text that no author writes and that would cost the parser minutes or its stack: thousands
 * of lines, very long lines and paragraphs, quotes and lists nested beyond reason, callouts by the dozen, long runs of one
 * sign, text that is more signs than words, very wide tables. Returns true when there was any.
 */
export function refuseAbsurdText(body: string, offset: number, reporter: Reporter): boolean {
  const before = reporter.count;
  const lines = body.split('\n');
  if (lines.length > mostLines) {
    const place = { line: mostLines + 1 + offset, column: 1 };
    reporter.report(place, `正文有 ${lines.length} 行，最多 ${mostLines}`, '拆成几篇');
  }
  let [paragraph, signsOfParagraph, callouts] = [0, 0, 0];
  const said = new Set<number>();
  lines.forEach((line, index) => {
    const isBlank = !line.trim();
    paragraph = isBlank ? 0 : paragraph + line.length + 1;
    signsOfParagraph = isBlank ? 0 : signsOfParagraph + signsIn(line);
    if (line.startsWith(':::')) callouts++;
    const columns = /^[\s|:-]*-[\s|:-]*$/.test(line) ? line.split('|').filter((cell) => cell.trim()).length : 0;
    const isDeep = containersOf(line) > deepestContainers || line.search(/\S/) > deepestIndent;
    const run = longRun.exec(line);
    const kinds: [isThere: boolean, message: string, fix: string, at?: number][] = [
      [line.length > longestLine, `这一行有 ${line.length} 个字符，最多 ${longestLine}`, '分成几段'],
      [isDeep, '列表或引用嵌套得太深', '最多三层，改成分段写'],
      [run !== null && !isRule(line), `同一个符号 ${run?.[1]} 连着写了 ${longestRun} 个以上`, '删掉多余的', run?.index],
      [paragraph > longestParagraph, `这一段到这里已经超过 ${longestParagraph} 个字符`, '用空行分成几段'],
      [
        signsOfParagraph > mostSignsOfParagraph,
        `这一段里的符号超过 ${mostSignsOfParagraph} 个`,
        '删掉多余的，或用空行分成几段',
      ],
      [columns > mostColumns, `表格有 ${columns} 栏，最多 ${mostColumns} 栏`, '拆成几个表，手机上才看得清'],
      [callouts > 2 * mostCallouts, `提示框 ::: 超过 ${mostCallouts} 个`, '一篇最多用两个'],
    ];
    const kind = kinds.findIndex(([isThere]) => isThere);
    // Each kind is told once: where it begins.
    if (kind < 0 || said.has(kind)) return;
    said.add(kind);
    const [, message, fix, at = 0] = kinds[kind]!;
    reporter.report({ line: index + 1 + offset, column: at + 1 }, message, fix);
  });
  // What is wrong in one place is more use than what is too much as a whole.
  if (reporter.count > before) return true;
  const whole = { line: lines.findIndex((line) => line.trim()) + 1 + offset, column: 1 };
  if (body.length > longestBody)
    reporter.report(whole, `正文有 ${body.length} 个字符，最多 ${longestBody}`, '拆成几篇');
  else if (signsIn(body) > mostSigns)
    reporter.report(whole, `正文里的符号有 ${signsIn(body)} 个，最多 ${mostSigns}`, '删掉多余的，或拆成几篇');
  return reporter.count > before;
}

/** How many quotes and lists a line opens one within the other. */
const containersOf = (line: string) =>
  (/^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/.exec(line)?.[0] ?? '').match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;

const signsIn = (text: string) => text.match(/[!-/:-@[-`{-~]/g)?.length ?? 0;
const longRun = new RegExp(String.raw`([!-/:-@[-\`{-~])\1{${longestRun}}`);

/** A line across the page, or the line below a table's head. */
const isRule = (line: string) => /^\s*(?:[-*_]\s*)+$|^[\s|:-]+$/.test(line);
