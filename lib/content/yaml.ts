/** YAML → plain value, and where each field of it stands. Every mistake is reported at its own line and column. */
import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit, type Pair, type YAMLMap } from 'yaml';
import { forbiddenCharacter } from './characters';
import { quoted, type Place, type Reporter } from './problems';
import { readAllowances } from './rules/allowances';
import { refuseAbsurdYaml, tooDeep, tooDeepNode } from './yaml/limits';

/** YAML as read: its plain value, and where each field stands in the file. */
export type YamlSource = {
  value: unknown;
  /** Place of the field at `path`; of the field that holds it when it is not there. */
  placeOf: (path: readonly PropertyKey[]) => Place;
};

/** YAML that was read before and found right: it is read again when somebody asks for a place in it. */
export function sourceOnDemand(read: () => YamlSource): YamlSource {
  let source: YamlSource | undefined;
  const known = () => (source ??= read());
  return {
    get value() {
      return known().value;
    },
    placeOf: (path) => known().placeOf(path),
  };
}

/**
 * Parses one YAML text. Duplicate keys, references (`&`, `*`) and tags are refused, so that a short
 * text cannot grow into a large value. Returns undefined when the text is not YAML at all.
 * `lineOffset` is the number of lines above the text in its file.
 */
export function parseYaml(text: string, reporter: Reporter, lineOffset = 0): YamlSource | undefined {
  const place = placesIn(text, lineOffset);
  if (refuseAbsurdYaml(text, lineOffset, reporter)) return undefined;
  readAllowances(text, 'yaml', lineOffset, reporter);
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
