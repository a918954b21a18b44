/** YAML held against its schema: every mistake is reported at the line and column of its own field. */
import type { z } from 'zod';
import { meant, quoted, type Reporter } from '../problems';
import { definition } from '../schema/fields';
import { kindOf } from '../schema/kinds';
import { noteOf } from '../schema/note';
import type { YamlSource } from '../yaml';
import { tell } from './causes';
import { asTyped, keyLine, lineWith, shapeCause, withEntry } from './corrected';
import { written } from './text';
import { labelOf, meantValue, narrow, noSuchDay, type Wanted } from './values';

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
  const told: Told = { lines: new Set(), kinds: new Set(), lists: new Set() };
  for (const issue of result.error.issues) reportIssue(schema, issue, source, told, reporter);
  return undefined;
}

/**
 * Lines whose cause was told, values that are of another kind than they should be, and lists whose line was shown with
 * every entry right: nothing else is said of them.
 */
type Told = { lines: Set<number>; kinds: Set<string>; lists: Set<string> };

/** What can come of a line that YAML reads as nobody meant it; a text that is too long cannot. */
const mayBeTheLine = new Set(['unrecognized_keys', 'invalid_type', 'invalid_value', 'invalid_format', 'too_small']);

function reportIssue(schema: z.ZodType, issue: z.core.$ZodIssue, source: YamlSource, told: Told, reporter: Reporter) {
  const key = issue.code === 'unrecognized_keys' ? issue.keys[0]! : undefined;
  const place = source.placeOf(key === undefined ? issue.path : [...issue.path, key]);
  if (told.lines.has(place.line)) return;
  // Of a field that is not there the place is that of the entry that lacks it, which is no text.
  const isThere = valueAt(source.value, issue.path) !== undefined;
  const startsLine = /^\s*-\s+$/.test(source.lines.at(place.line).slice(0, place.column - 1));
  const isEntry = startsLine && typeof issue.path.at(-1) === 'number';
  const texts = issue.code === 'invalid_type' && issue.expected === 'string' && isThere && isEntry;
  const cause = mayBeTheLine.has(issue.code) && source.lines.meantAt(place.line, { orSo: true, texts });
  if (!cause) return reportValue(schema, issue, source, told, reporter);
  told.lines.add(place.line);
  tell(cause, reporter);
}

function reportValue(schema: z.ZodType, issue: z.core.$ZodIssue, source: YamlSource, told: Told, reporter: Reporter) {
  const name = nameOf(issue.path);
  const subject = !name ? '内容' : name.endsWith('项') ? name : `${name} `;
  if (issue.code === 'unrecognized_keys') {
    const allowed = fieldNames(partAt(schema, issue.path));
    for (const key of issue.keys) {
      reporter.report(
        source.placeOf([...issue.path, key]),
        `没有叫${quoted(key)}的字段`,
        meant(narrow(key), allowed, `可以写：${allowed.join('、')}`),
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
  if (value === undefined || (value === null && !name)) {
    const flow = issue.path.length > 1 && note ? withEntry(issue.path, note.example, place, source) : undefined;
    const fix = flow ? written(flow) : example ? `加上一行，${example}` : '把内容写上';
    reporter.report(place, name ? `缺少 ${name}` : '文件是空的', fix);
    return;
  }
  if (params?.whole) return reporter.report(place, issue.message, params.fix ?? '');
  const kind = JSON.stringify(issue.path);
  if (told.kinds.has(kind)) return;
  if (issue.code === 'invalid_type') told.kinds.add(kind);
  if (value === null) {
    const more = field && ['optional', 'default'].includes(definition(field).type) ? '；没有就删掉这一行' : '';
    reporter.report(
      place,
      `${subject}${name.endsWith('项') ? '' : '后面'}是空的`,
      (example ? `写上，${example}` : '写上内容') + more,
      'empty',
    );
    return;
  }
  const part = partAt(schema, issue.path);
  const takes = (better: unknown) => part?.safeParse(better).success ?? false;
  const values = issue.code === 'invalid_value' ? issue.values : [];
  const type = issue.code === 'invalid_type' ? issue.expected : '';
  const wanted: Wanted = { type, says: issue.message, values, what: note?.what ?? '' };
  const typedAt = (path: readonly PropertyKey[]) => {
    const value = valueAt(source.value, path);
    return typeof value === 'object' ? undefined : asTyped(value, source.placeOf(path), source);
  };
  const typed = typedAt(issue.path);
  const better = typed === undefined ? undefined : meantValue(typed, wanted, takes);
  const list = issue.path.slice(0, -1);
  const siblings = valueAt(source.value, list);
  const paths = better && Array.isArray(siblings) ? siblings.map((_, at) => [...list, at]) : [issue.path];
  const line =
    better && lineWith(paths, (text) => meantValue(text, wanted, takes)?.written, typedAt, place.line, source);
  if (line && paths.length > 1) {
    if (told.lists.has(JSON.stringify(list))) return;
    told.lists.add(JSON.stringify(list));
  }
  const [number] = /\b\d{3,5}\b/.exec(part && kindOf(part)?.kind === 'answer' ? (typed ?? '') : '') ?? [];
  const byNumber = number && `写它的英文短名：文件名 ${number}-….md 里 ${number}- 后面的一段`;
  const fix = line ? written(line) : (byNumber ?? params?.fix ?? note?.fix ?? example ?? '照格式写');
  const found = `${subject}写的是${quoted(value)}`;
  if (better && line) reporter.report(place, better.says ? `${found}，${better.says}` : found, fix, better.rule);
  else if (issue.code === 'invalid_value') {
    const strange = typeof value !== 'string' || /\P{ASCII}/u.test(value);
    const label = (known: unknown) => `${String(known)} ${strange ? labelOf(known, wanted.what) : ''}`.trim();
    const only = values.length === 1 ? note?.fix : undefined;
    reporter.report(place, found, only ?? `可以写：${values.map(label).join('、')}`);
  } else if (issue.code === 'invalid_key') {
    const name = String(issue.path.at(-1));
    const says = issue.issues[0]?.message ?? '';
    reporter.report(
      place,
      `名字${quoted(name)}不合规矩`,
      keyLine(name, says, partAt(schema, issue.path.slice(0, -1)), place, source) ??
        keyFixes[says] ??
        '只能用小写英文、数字和短横线',
    );
  } else if (issue.code === 'invalid_type' && shapeCause(issue, value, place, source, reporter)) {
    return;
  } else if (issue.code === 'invalid_type') {
    const message = issue.message.startsWith('Invalid')
      ? `应该是${kinds[issue.expected] ?? issue.expected}`
      : issue.message;
    reporter.report(place, `${found}，${message}`, fix);
  } else if ((issue.code === 'too_small' || issue.code === 'too_big') && Array.isArray(value)) {
    const [only] = value.length === 1 ? (value as unknown[]) : [];
    const items = typeof only === 'string' ? only.trim().split(/\s+/) : [];
    // 甲 乙 丙: in brackets, spaces part nothing.
    if (items.length > 1 && takes(items))
      reporter.report(
        place,
        `${subject}只有 1 项，中间少了半角逗号`,
        written(`${name}: [${items.join(', ')}]`),
        'pairs',
      );
    else reporter.report(place, `${subject}有 ${value.length} 项，${issue.message}`, fix);
  } else {
    const day = noSuchDay(value);
    reporter.report(place, `${found}，${day ?? issue.message}`, fix, day === undefined ? undefined : 'day');
  }
}

/** What to do about a name, by what its schema says of it. */
const keyFixes: Partial<Record<string, string>> = {
  '不是“流程.机器”':
    '写成“流程.机器”，例如 settlement.keypad；机器是 keypad、esign、smart、mpos，自己的机型接在后面，例如 settlement.smart-a8',
  不是两位应答码: '写成 "05" 这样带引号的两位数字或大写字母',
};

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
  boolean: ' true 或 false',
  array: '列表，如 [甲, 乙]',
  object: '几个“名字: 内容”',
  record: '几个“名字: 内容”',
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((inner: unknown, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

/** The schema of the field at `path`; of the list itself for a place in a list of plain values. */
function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const field = partAt(schema, path);
  return typeof path.at(-1) === 'number' && field && !noteOf(field) ? partAt(schema, path.slice(0, -1)) : field;
}

/** The schema of what stands at `path`. */
function partAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let field: z.ZodType | undefined = schema;
  for (const key of path) {
    const { shape, element, valueType, innerType } = definition(field);
    const inner = innerType ? definition(innerType) : undefined;
    field = shape?.[String(key)] ?? valueType ?? element ?? inner?.shape?.[String(key)] ?? inner?.element;
    if (!field) return undefined;
  }
  return field;
}

function fieldNames(schema: z.ZodType | undefined): string[] {
  const { innerType, shape } = schema ? definition(schema) : {};
  return innerType ? fieldNames(innerType) : Object.keys(shape ?? {});
}
