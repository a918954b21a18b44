/** YAML → checked data. Every mistake is reported at the line and column of its own field. */
import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
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
  const place = placesIn(text, lineOffset);
  if (refuseAbsurdYaml(text, lineOffset, reporter)) return undefined;
  // Its own check of keys compares each with each, which takes minutes in a long file; ours is below.
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, schema: 'core' });
  const node = tooDeepNode(document);
  if (node !== undefined) {
    reporter.report(place(node), tooDeep.message, tooDeep.fix);
    return undefined;
  }
  const before = reporter.count;
  for (const { pos, code, message } of [...document.errors, ...document.warnings]) {
    const [what, fix] = yamlMessages[code] ?? [`这里不是正确的 YAML：${message}`, '检查冒号、引号、缩进'];
    reporter.report(place(pos[0]), what, fix);
  }
  visit(document, {
    Alias: (_, node) => {
      reporter.report(place(node.range?.[0] ?? 0), '用了 * 引用', '把内容直接写出来');
      return visit.BREAK;
    },
    Map: (_, node) => {
      const seen = new Set<unknown>();
      for (const { key } of node.items) {
        if (!isScalar(key)) continue;
        // An object cannot hold this name as one of its own, so what stands under it would be lost unsaid.
        if (key.value === '__proto__')
          reporter.report(place(key.range?.[0] ?? 0), '名字不能是“__proto__”', '换一个名字');
        if (seen.has(String(key.value))) {
          const [what, fix] = yamlMessages.DUPLICATE_KEY!;
          reporter.report(place(key.range?.[0] ?? 0), what, fix);
        }
        seen.add(String(key.value));
      }
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
  if (reporter.count > before) return undefined;
  const pairOf = pairFinder();
  return {
    value: document.toJS(),
    placeOf: (path) => {
      let node: unknown = document.contents;
      let offset = 0;
      for (const key of path) {
        if (isMap(node)) {
          const pair = pairOf(node, key);
          if (!pair || !isScalar(pair.key)) break;
          offset = pair.key.range?.[0] ?? offset;
          node = pair.value;
        } else {
          node = isSeq(node) ? node.items[Number(key)] : undefined;
          if (!isNode(node)) break;
          offset = node.range?.[0] ?? offset;
        }
      }
      return place(offset);
    },
  };
}

/** Offset → line and column. The parser may name an offset behind the text's end, or lose count of lines when it recovers. */
function placesIn(text: string, lineOffset: number): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const within = Math.min(Math.max(offset, 0), text.length);
    let line = 0;
    for (let after = starts.length; after - line > 1;) {
      const middle = (line + after) >> 1;
      if (starts[middle]! <= within) line = middle;
      else after = middle;
    }
    return { line: line + 1 + lineOffset, column: within - starts[line]! + 1 };
  };
}

/** Finds the pair of a name; each map is gone through once, however many of its names are asked for. */
function pairFinder() {
  const known = new WeakMap<YAMLMap, Map<PropertyKey, Pair>>();
  return (map: YAMLMap, key: PropertyKey): Pair | undefined => {
    let pairs = known.get(map);
    if (!pairs) {
      pairs = new Map();
      for (const pair of map.items) if (isPair(pair) && isScalar(pair.key)) pairs.set(String(pair.key.value), pair);
      known.set(map, pairs);
    }
    return pairs.get(key);
  };
}

/** Most maps and lists one within the other; the deepest real file has six. */
const deepest = 20;

/** Where the first node stands that lies too deep; found without recursion, which deep nodes would break. */
function tooDeepNode(document: Document.Parsed): number | undefined {
  const open: [node: unknown, depth: number][] = [[document.contents, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (isPair(node)) open.push([node.value, depth], [node.key, depth]);
    else if (isMap(node) || isSeq(node)) {
      if (depth === deepest) return node.range?.[0] ?? 0;
      for (const item of node.items) open.push([item, depth + 1]);
    }
  }
  return undefined;
}

/** More than any author writes, and less than would cost the parser minutes. Signs are counted also within texts, so the limit is wide. */
const absurd = { depth: 50, line: 5000, lines: 8000, signs: 20_000 };

/** Reports text that no author writes and that is not even parsed: brackets and marks dozens deep, very long lines, thousands of lines. */
function refuseAbsurdYaml(text: string, lineOffset: number, reporter: Reporter): boolean {
  const before = reporter.count;
  const lines = text.split('\n');
  const marks = new RegExp(`^(?:[ \\t]*[-?:](?=[ \\t])){${absurd.depth}}`);
  let depth = 0;
  let deepAt: Place | undefined;
  lines.forEach((line, index) => {
    if (deepAt) return;
    if (marks.test(line)) deepAt = { line: index + 1 + lineOffset, column: 1 };
    for (let at = 0; at < line.length && !deepAt; at++) {
      if (line[at] === '[' || line[at] === '{') depth++;
      else if (depth > 0 && (line[at] === ']' || line[at] === '}')) depth--;
      if (depth > absurd.depth) deepAt = { line: index + 1 + lineOffset, column: at + 1 };
    }
  });
  if (deepAt) reporter.report(deepAt, tooDeep.message, tooDeep.fix);
  const long = lines.findIndex(({ length }) => length > absurd.line);
  if (long >= 0 && deepAt?.line !== long + 1 + lineOffset) {
    reporter.report(
      { line: long + 1 + lineOffset, column: 1 },
      `这一行有 ${lines[long]!.length} 个字符，最多 ${absurd.line}`,
      '分成几行写',
    );
  }
  if (lines.length > absurd.lines) {
    reporter.report(
      { line: absurd.lines + 1 + lineOffset, column: 1 },
      `文件有 ${lines.length + lineOffset} 行，最多 ${absurd.lines}`,
      '删掉多余的内容',
    );
  }
  const signs = text.match(/[[\]{}&*!"'@`%|>]/g)?.length ?? 0;
  if (signs > absurd.signs) {
    reporter.report(
      { line: 1 + lineOffset, column: 1 },
      `文件里的括号、引号等符号有 ${signs} 个，最多 ${absurd.signs}`,
      '删掉多余的内容',
    );
  }
  return reporter.count > before;
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

type Definition = {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
};
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
