/** The authors' list of rules, made from the rules so that the two cannot differ. */
import { rules } from '.';

/** The Markdown table of all rules. */
export function ruleTable(): string {
  const rows = rules.map(
    ({ id, refuses, wrong, right }) => `| \`${id}\` | ${cell(refuses)} | ${code(wrong)} | ${code(right)} |`,
  );
  return ['| 规则 | 拦下什么 | 不要写 | 要写 |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** A bar would end the cell, also within code. */
const cell = (text: string) => text.replaceAll('|', '\\|');
const code = (text: string) =>
  cell(text.replace(/[^⏎]+/g, (line) => (line.trim() ? ` \`${line.trim()}\` ` : line)).trim());
