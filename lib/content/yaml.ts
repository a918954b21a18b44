/** YAML → checked data. Every mistake is reported at the line and column of its own field. */
import { isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { forbiddenCharacter } from './characters';
import { nearest, quoted, type Reporter } from './problems';
import { noteOf } from './schema';

type Place = { line: number; column: number };

/** YAML as read: its plain value, and where each field stands in the file. */
export type YamlSource = {
  value: unknown;
  /** Place of the field at `path`; of the field that holds it when it is not there. */
  placeOf: (path: readonly PropertyKey[]) => Place;
};

/**
 * Parses one YAML text. Duplicate keys, references (`&`, `*`) and tags are refused, so that a short
 * text cannot grow into a large value. Returns undefined when the text is not YAML at all.
 * `lineOffset` is the number of lines above the text in its file.
 */
export function parseYaml(text: string, reporter: Reporter, lineOffset = 0): YamlSource | undefined {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, schema: 'core' });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    reporter.report(place(0), tooDeep.message, tooDeep.fix);
    return undefined;
  }
  const before = reporter.problems.length;
  // The parser keeps what it recovers from, a stack that overflowed included.
  if (document.errors.some(({ message }) => message.includes('call stack'))) {
    reporter.report(place(0), tooDeep.message, tooDeep.fix);
    return undefined;
  }
  for (const { pos, code, message } of [...document.errors, ...document.warnings]) {
    const [what, fix] = yamlMessages[code] ?? [`这里不是正确的 YAML：${message}`, '检查冒号、引号、缩进'];
    reporter.report(place(pos[0]), what, fix);
  }
  visit(document, {
    Alias: (_, node) => {
      reporter.report(place(node.range?.[0] ?? 0), '用了 * 引用', '把内容直接写出来');
      return visit.BREAK;
    },
    Scalar: (_, node) => {
      const found = typeof node.value === 'string' ? forbiddenCharacter(node.value) : undefined;
      if (found) reporter.report(place(node.range?.[0] ?? 0), found.message, found.fix);
    },
    Node: (_, node) => {
      if (node.tag?.startsWith('!') || (node.tag && !node.tag.startsWith('tag:yaml.org,2002:'))) {
        reporter.report(place(node.range?.[0] ?? 0), `用了标记 ${quoted(node.tag)}`, '去掉感叹号开头的标记');
      }
    },
  });
  if (reporter.problems.length > before) return undefined;
  return {
    value: document.toJS(),
    placeOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
        const key = path[length - 1];
        if (isMap(parent)) {
          const pair = parent.items.find((entry) => isPair(entry) && isScalar(entry.key) && String(entry.key.value) === key);
          if (pair && isScalar(pair.key)) return place(pair.key.range?.[0] ?? 0);
        } else {
          const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
          if (node?.range) return place(node.range[0]);
        }
      }
      return place(0);
    },
  };
}

const tooDeep = { message: '括号或缩进嵌套得太深', fix: '改成普通的“名字: 内容”' };

/** The `yaml` package's error codes that authors meet, in their words: what happened, what to do. */
const yamlMessages: Partial<Record<string, [what: string, fix: string]>> = {
  DUPLICATE_KEY: ['同一个名字写了两次', '留一个，删掉另一个'],
  BAD_INDENT: ['缩进不对', '同一层的行左边对齐，用空格不用 Tab；也看看上一行的括号、引号有没有写全'],
  TAB_AS_INDENT: ['缩进用了 Tab', '换成空格'],
  MISSING_CHAR: ['少了引号或括号', '把引号、括号成对写全'],
  MULTILINE_IMPLICIT_KEY: ['冒号前的名字跨了行', '检查上一行的引号或括号有没有写全'],
  BLOCK_AS_IMPLICIT_KEY: ['一行里有两个冒号', '把内容用双引号括起来'],
  BLOCK_IN_FLOW: ['括号里的写法不对', '把括号成对写全'],
  UNEXPECTED_TOKEN: ['这里多了内容', '检查这一行的引号、括号和冒号'],
  BAD_SCALAR_START: ['内容开头的符号有特殊意思', '把内容用双引号括起来'],
  BAD_ALIAS: ['用了 * 引用', '把内容直接写出来'],
  TAG_RESOLVE_FAILED: ['用了不认识的标记', '去掉感叹号开头的标记'],
  MULTIPLE_DOCS: ['中间多了一行 ---', '删掉多余的 ---'],
};

/**
 * Checks a YAML value against its schema and reports every mistake, all in one run.
 * Returns undefined when there was any: a value that is returned is right.
 */
export function checkYaml<T extends z.ZodType>(schema: T, source: YamlSource, reporter: Reporter): z.infer<T> | undefined {
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
      const near = nearest(key, allowed);
      reporter.report(
        source.placeOf([...issue.path, key]),
        `没有叫${quoted(key)}的字段`,
        near ? `是不是想写 ${near}` : `可以写：${allowed.join('、')}`,
      );
    }
    return;
  }
  const value = valueAt(source.value, issue.path);
  const field = fieldAt(schema, issue.path);
  const note = field && noteOf(field);
  const example = note && `例如  ${String(issue.path.findLast((key) => typeof key === "string"))}: ${note.example}`;
  const params = issue.code === 'custom' ? (issue.params as { fix?: string; whole?: boolean } | undefined) : undefined;
  const place = source.placeOf(issue.path);
  if (value === undefined) {
    reporter.report(place, name ? `缺少 ${name}` : '文件是空的', example ? `加上一行，${example}` : '把内容写上');
  } else if (issue.code === 'invalid_value') {
    reporter.report(place, `${subject}写的是${quoted(value)}`, `可以写：${issue.values.map(String).join('、')}`);
  } else if (issue.code === 'invalid_key') {
    reporter.report(place, `名字${quoted(String(issue.path.at(-1)))}不合规矩`, '只能用小写英文、数字和短横线');
  } else if (issue.code === 'invalid_type') {
    const message = issue.message.startsWith('Invalid') ? `应该是${kinds[issue.expected] ?? issue.expected}` : issue.message;
    reporter.report(place, `${subject}写的是${quoted(value)}，${message}`, note?.fix ?? example ?? '照格式写');
  } else if (issue.code === 'too_small' || issue.code === 'too_big') {
    const found = Array.isArray(value) ? `有 ${value.length} 项` : `写的是${quoted(value)}`;
    reporter.report(place, `${subject}${found}，${issue.message}`, note?.fix ?? example ?? '照格式写');
  } else if (params?.whole) {
    reporter.report(place, issue.message, params.fix ?? '');
  } else {
    reporter.report(place, `${subject}写的是${quoted(value)}，${issue.message}`, params?.fix ?? note?.fix ?? example ?? '照格式写');
  }
}

/** `verdict.text`; a place in a list is counted from one: `devices 第 1 项`. */
const nameOf = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name} 第 ${key + 1} 项`.trimStart() : name ? `${name}.${String(key)}` : String(key)),
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

type Definition = { type: string; shape?: Record<string, z.ZodType>; element?: z.ZodType; valueType?: z.ZodType; innerType?: z.ZodType };
const definition = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

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
