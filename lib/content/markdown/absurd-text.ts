import type { Reporter } from '../problems';

const longestLine = 4000;
const deepestContainers = 12;
const deepestIndent = 40;
const longestRun = 80;

/**
 * Refuses text that no author writes and that would cost the parser minutes or its stack: very long
 * lines, quotes and lists nested beyond reason, long runs of one sign. Returns true when there was any.
 */
export function refuseAbsurdText(body: string, offset: number, reporter: Reporter): boolean {
  const before = reporter.problems.length;
  let nested = false;
  const signs = new RegExp(String.raw`([!-/:-@[-\`{-~])\1{${longestRun}}`);
  body.split('\n').forEach((line, index) => {
    const report = (column: number, message: string, fix: string) =>
      reporter.report({ line: index + 1 + offset, column }, message, fix);
    if (line.length > longestLine) {
      report(1, `这一行有 ${line.length} 个字符，最多 ${longestLine}`, '分成几段');
      return;
    }
    const markers = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/.exec(line)?.[0] ?? '';
    const containers = markers.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
    const indent = /^\s*/.exec(line)![0].length;
    if (containers > deepestContainers || (indent > deepestIndent && line.trim())) {
      if (!nested) report(1, '列表或引用嵌套得太深', '最多三层，改成分段写');
      nested = true;
      return;
    }
    const run = signs.exec(line);
    if (run && !/^\s*(?:[-*_]\s*)+$|^[\s|:-]+$/.test(line)) {
      report(run.index + 1, `同一个符号 ${run[1]} 连着写了 ${longestRun} 个以上`, '删掉多余的');
    }
  });
  return reporter.problems.length > before;
}
