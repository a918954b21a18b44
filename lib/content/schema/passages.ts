import { z } from 'zod';
import { entryName, passage } from './kinds';
import { note } from './note';

/** content/passages.yaml: sentences that several texts must say in the same words; `{{name}}` pulls one in. */
export const passagesFile = z.record(
  entryName,
  note(passage(4, 200), '一段话，别处写 {{名字}} 就是它', '查不到不等于失败：先不收，隔几分钟再查。'),
);
export type PassageTexts = z.infer<typeof passagesFile>;
