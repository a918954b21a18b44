import { expect, it } from 'vitest';
import { Reporter } from '@/lib/content/problems';
import { refuseTelephones } from '@/lib/content/telephones';
import { accidental, answer, inspectChanged } from './content-folder';

const found = (text: string) => {
  const reporter = new Reporter('a.md');
  refuseTelephones(text, { line: 1, column: 1 }, new Set(['4006689516']), reporter);
  return reporter.count;
};

it.each(['400-999-8888', '4009998888', '400.999.8888', '13800138000', '138-0013-8000', '+86 138 0013 8000', '0755-12345678', '(010) 8888 9999', '88889999', '400\u200b9998888'])(
  'sees a telephone number in %s',
  (text) => expect(found(`打 ${text}，`)).toBe(1),
);

it.each([
  '400-668-9516',
  '+86-400-668-9516',
  '2026-11-25 10:30:45',
  '20261125',
  '95516',
  '商户号 123456789012345',
  '6222 0212 3456 7894',
  '参考号 123456789012',
  '58.00 与 5800',
  '201、204、305',
  '批次号 000123',
])('sees none in %s', (text) => expect(found(text)).toBe(0));

it('lets an answer lead to the number that is configured', () => {
  const { messages } = inspectChanged({ [accidental]: answer({}, '## 怎么做 {#steps}\n\n打[400-000-0000](tel:400-000-0000)。\n') });
  expect(messages).toEqual([]);
});
