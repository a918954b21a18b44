/** The authors' list of rules, made from the rules so that the two cannot differ. */
import { rules } from '.';

const start = '<!-- rules:start -->';
const end = '<!-- rules:end -->';

/** The Markdown table of all rules. */
function ruleTable(): string {
  const rows = rules.map(
    ({ id, refuses, wrong, right }) => `| \`${id}\` | ${cell(refuses)} | ${code(wrong)} | ${code(right)} |`,
  );
  return ['| 规则 | 拦下什么 | 不要写 | 要写 |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The guide with its list of rules made anew. */
export function withRuleTable(guide: string): string {
  const from = guide.indexOf(start);
  const to = guide.indexOf(end);
  if (from < 0 || to < from) throw new Error(`content/README.md has no ${start} … ${end} to write the rules into`);
  return `${guide.slice(0, from)}${start}\n${ruleTable()}\n${guide.slice(to)}`;
}

/** A bar would end the cell, also within code. */
const cell = (text: string) => text.replaceAll('|', '\\|');
const code = (text: string) =>
  cell(text.replace(/[^⏎]+/g, (line) => (line.trim() ? ` \`${line.trim()}\` ` : line)).trim());
