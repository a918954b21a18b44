/** `npm run content:fields`: writes the field table of content/README.md from the schema. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withFieldTable } from '@/lib/content/field-table';

const path = 'content/README.md';
writeFileSync(path, withFieldTable(readFileSync(path, 'utf8')));
