/** `npm run content:fields`: writes the tables that notes have from the code: fields of an answer, rules for authors, and who may import whom. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fieldTable } from '@/lib/content/field-table';
import { ruleTable } from '@/lib/content/rules/rule-table';
import { importTable } from '../checks/may-import';
import { command, Refusal } from '../command';

/** The tables of each file by their names, which the two marks around them have. */
export const tables: Record<string, Record<string, () => string>> = {
  'content/README.md': { fields: fieldTable, rules: ruleTable },
  'docs/architecture.md': { imports: importTable },
};

/** The text of a file with each of its tables made anew. */
export function withTables(path: string): string {
  let text = readFileSync(path, 'utf8');
  for (const [name, table] of Object.entries(tables[path]!)) {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Refusal(`${path} has no ${start} … ${end} to write a table into`);
    text = `${text.slice(0, from)}${start}\n${table()}\n${text.slice(to)}`;
  }
  return text;
}

export const run = command('用法：npm run content:fields', () => {
  for (const path of Object.keys(tables)) writeFileSync(path, withTables(path));
  return 0;
});
