/** `npm run content:fields`: writes the tables that notes have from the code: fields of an answer, rules for authors, and who may import whom. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withFieldTable } from '@/lib/content/field-table';
import { withRuleTable } from '@/lib/content/rules/rule-table';
import { withImportTable } from '../checks/may-import';

for (const [path, written] of [
  ['content/README.md', (guide: string) => withRuleTable(withFieldTable(guide))],
  ['docs/architecture.md', withImportTable],
] as const)
  writeFileSync(path, written(readFileSync(path, 'utf8')));
