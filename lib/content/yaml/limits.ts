/** How much YAML may be in a file: more than any author writes is refused before it costs minutes. */
import { isMap, isPair, isSeq, type Document } from 'yaml';
import type { Place, Reporter } from '../problems';

/** Most maps and lists one within the other; the deepest real file has six. */
const deepest = 20;

/** Where the first node stands that lies too deep; found without recursion, which deep nodes would break. */
export function tooDeepNode(document: Document.Parsed): number | undefined {
  const open: [node: unknown, depth: number][] = [[document.contents, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (isPair(node)) open.push([node.value, depth], [node.key, depth]);
    else if (isMap(node) || isSeq(node)) {
      if (depth === deepest) return node.range?.[0] ?? 0;
      for (const item of node.items) open.push([item, depth + 1]);
    }
  }
  return undefined;
}

/** More than any author writes, and less than would cost the parser minutes. Signs are counted also within texts, so the limit is wide. */
const absurd = { depth: 50, line: 5000, lines: 8000, signs: 20_000 };

/** Reports text that no author writes and that is not even parsed: brackets and marks dozens deep, very long lines, thousands of lines. */
export function refuseAbsurdYaml(text: string, lineOffset: number, reporter: Reporter): boolean {
  const before = reporter.count;
  const lines = text.split('\n');
  const marks = new RegExp(`^(?:[ \\t]*[-?:](?=[ \\t])){${absurd.depth}}`);
  let depth = 0;
  let deepAt: Place | undefined;
  lines.forEach((line, index) => {
    if (deepAt) return;
    if (marks.test(line)) deepAt = { line: index + 1 + lineOffset, column: 1 };
    for (let at = 0; at < line.length && !deepAt; at++) {
      if (line[at] === '[' || line[at] === '{') depth++;
      else if (depth > 0 && (line[at] === ']' || line[at] === '}')) depth--;
      if (depth > absurd.depth) deepAt = { line: index + 1 + lineOffset, column: at + 1 };
    }
  });
  if (deepAt) reporter.report(deepAt, tooDeep.message, tooDeep.fix);
  const report = (line: number, message: string, fix: string) =>
    reporter.report({ line: line + lineOffset, column: 1 }, message, fix);
  const long = lines.findIndex(({ length }) => length > absurd.line);
  if (long >= 0 && deepAt?.line !== long + 1 + lineOffset)
    report(long + 1, `这一行有 ${lines[long]!.length} 个字符，最多 ${absurd.line}`, '分成几行写');
  if (lines.length > absurd.lines)
    report(absurd.lines + 1, `文件有 ${lines.length + lineOffset} 行，最多 ${absurd.lines}`, '删掉多余的内容');
  const signs = text.match(/[[\]{}&*!"'@`%|>]/g)?.length ?? 0;
  if (signs > absurd.signs) report(1, `文件里的括号、引号等符号有 ${signs} 个，最多 ${absurd.signs}`, '删掉多余的内容');
  return reporter.count > before;
}

/** How an author is told of either. */
export const tooDeep = { message: '括号或缩进嵌套得太深', fix: '改成普通的“名字: 内容”' };
