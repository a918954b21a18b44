/** YAML held against its schema: every mistake is reported at the line and column of its own field. */
import type { z } from 'zod';
import { meant, quoted, type Reporter } from '../problems';
import { definition } from '../schema/fields';
import { noteOf } from '../schema/note';
import type { YamlSource } from '../yaml';

/**
 * Checks a YAML value against its schema and reports every mistake, all in one run.
 * Returns undefined when there was any: a value that is returned is right.
 */
export function checkYaml<T extends z.ZodType>(
  schema: T,
  source: YamlSource,
  reporter: Reporter,
): z.infer<T> | undefined {
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(schema, issue, source, reporter);
  return undefined;
}

function reportIssue(schema: z.ZodType, issue: z.core.$ZodIssue, source: YamlSource, reporter: Reporter) {
  const name = nameOf(issue.path);
  const subject = !name ? '内容' : name.endsWith('项') ? name : `${name} `;
  if (issue.code === 'unrecognized_keys') {
    const allowed = fieldNames(fieldAt(schema, issue.path));
    for (const key of issue.keys) {
      reporter.report(
        source.placeOf([...issue.path, key]),
        `没有叫${quoted(key)}的字段`,
        meant(key, allowed, `可以写：${allowed.join('、')}`),
      );
    }
    return;
  }
  const value = valueAt(source.value, issue.path);
  const field = fieldAt(schema, issue.path);
  const note = field && noteOf(field);
  const example = note && `例如  ${String(issue.path.findLast((key) => typeof key === 'string'))}: ${note.example}`;
  const params = issue.code === 'custom' ? (issue.params as { fix?: string; whole?: boolean } | undefined) : undefined;
  const place = source.placeOf(issue.path);
  if (value === undefined) {
    reporter.report(place, name ? `缺少 ${name}` : '文件是空的', example ? `加上一行，${example}` : '把内容写上');
  } else if (issue.code === 'invalid_value') {
    reporter.report(place, `${subject}写的是${quoted(value)}`, `可以写：${issue.values.map(String).join('、')}`);
  } else if (issue.code === 'invalid_key') {
    reporter.report(
      place,
      `名字${quoted(String(issue.path.at(-1)))}不合规矩`,
      keyFixes[issue.issues[0]?.message ?? ''] ?? '只能用小写英文、数字和短横线',
    );
  } else if (issue.code === 'invalid_type') {
    const message = issue.message.startsWith('Invalid')
      ? `应该是${kinds[issue.expected] ?? issue.expected}`
      : issue.message;
    reporter.report(place, `${subject}写的是${quoted(value)}，${message}`, note?.fix ?? example ?? '照格式写');
  } else if (issue.code === 'too_small' || issue.code === 'too_big') {
    const found = Array.isArray(value) ? `有 ${value.length} 项` : `写的是${quoted(value)}`;
    reporter.report(place, `${subject}${found}，${issue.message}`, note?.fix ?? example ?? '照格式写');
  } else if (params?.whole) {
    reporter.report(place, issue.message, params.fix ?? '');
  } else {
    reporter.report(
      place,
      `${subject}写的是${quoted(value)}，${issue.message}`,
      params?.fix ?? note?.fix ?? example ?? '照格式写',
    );
  }
}

/** What to do about a name, by what its schema says of it. */
const keyFixes: Partial<Record<string, string>> = { 不是两位应答码: '写成 "05" 这样带引号的两位数字或大写字母' };

/** `verdict.text`; a place in a list is counted from one: `devices 第 1 项`. */
const nameOf = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name} 第 ${key + 1} 项`.trimStart() : name ? `${name}.${String(key)}` : String(key),
    '',
  );

const kinds: Partial<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  array: '列表，如 [甲, 乙]',
  object: '几个“名字: 内容”',
  record: '几个“名字: 内容”',
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((inner: unknown, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

/** The schema of the field at `path`; of the list itself for a place in a list of plain values. */
function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let field: z.ZodType = schema;
  for (const [at, key] of path.entries()) {
    const { shape, element, valueType, innerType } = definition(field);
    const inner = innerType ? definition(innerType) : undefined;
    const next = shape?.[String(key)] ?? valueType ?? element ?? inner?.shape?.[String(key)] ?? inner?.element;
    if (!next) return undefined;
    if (typeof key === 'number' && at === path.length - 1 && !noteOf(next)) return field;
    field = next;
  }
  return field;
}

const fieldNames = (schema: z.ZodType | undefined) => Object.keys((schema && definition(schema).shape) ?? {});
