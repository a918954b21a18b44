/**
 * What an author allows at one place, with a reason: `<!-- 允许 list：… -->` on the line before in Markdown,
 * `# 允许 list：…` in YAML. It holds for one rule and the one line below it.
 */
import { meant, quoted, type Reporter } from '../problems';
import { rules, type Rule, type RuleId } from '.';

/** `line` is the line that it holds for. */
export type Allowance = { rule: RuleId; line: number; at: number; used: boolean };

const forms = {
  markdown: { line: /^\s*<!--\s*允许(.*?)(?:-->\s*(.*))?$/, shown: (id: string) => `<!-- 允许 ${id}：理由 -->` },
  yaml: { line: /^\s*#\s*允许(.*)$/, shown: (id: string) => `# 允许 ${id}：理由` },
} as const;

/** Whether a line of a body allows something. */
export const isAllowance = (line: string) => forms.markdown.line.test(line);

/** Tells the reporter what the text allows; reports an allowance that is not whole. `offset`: the lines above the text. */
export function readAllowances(text: string, form: keyof typeof forms, offset: number, reporter: Reporter) {
  // Most files allow nothing, and need not be looked at by lines.
  if (!text.includes('允许')) return;
  const { line: pattern, shown } = forms[form];
  const lines = text.split('\n');
  lines.forEach((line, index) => {
    const match = pattern.exec(line);
    if (!match) return;
    const place = { line: index + 1 + offset, column: line.search(/\S/) + 1 };
    const [, id = '', reason = ''] = /^\s*([\w-]*)\s*[：:]?\s*(.*?)\s*$/.exec(match[1]!)!;
    const known: Rule | undefined = rules.find((known) => known.id === id);
    if (known?.always) return reporter.report(place, `${id} 不能允许`, '照报错的写法改，删掉这一行');
    const rule = known?.id as RuleId | undefined;
    const example = shown(rule ?? 'list');
    if (!rule)
      reporter.report(
        place,
        `没有叫${quoted(id)}的规则`,
        meant(
          id,
          rules.map((known) => known.id),
          `写成  ${example}；名字在报错的最后`,
        ),
      );
    else if (form === 'markdown' && (!line.includes('-->') || match[2]))
      reporter.report(place, '“允许”要自己占一行', `写成  ${example}`);
    else if (!reason || reason === '理由') reporter.report(place, '“允许”没有写理由', `写成  ${example}，理由写具体`);
    else {
      // Several may stand above one line.
      let held = index + 1;
      while (pattern.test(lines[held] ?? '')) held++;
      reporter.allowances.push({ rule, line: held + 1 + offset, at: place.line, used: false });
    }
  });
}

/** Reports what is allowed and does not occur; a file with other problems has not been looked at to its end. */
export function refuseUnusedAllowances(reporter: Reporter) {
  if (reporter.count > 0) return;
  for (const { rule, at, used } of reporter.allowances) {
    if (!used) reporter.report({ line: at, column: 1 }, `下一行没有违反 ${rule}，不用允许`, '删掉这一行');
  }
}
