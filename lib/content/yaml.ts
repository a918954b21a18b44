/** YAML → plain value, and where each field of it stands. Every mistake is reported at its own line and column. */
import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit, type Pair, type YAMLMap } from 'yaml';
import { forbiddenCharacter } from './characters';
import { quoted, type Place, type Reporter } from './problems';
import { readAllowances } from './rules/allowances';
import { Lines, refuseSeveralLines, refuseWideSpace, reportErrors } from './yaml/causes';
import { refuseComments } from './yaml/comments';
import { refuseAbsurdYaml, tooDeep, tooDeepNode } from './yaml/limits';
import { meantText, wideSpace, written } from './yaml/text';

/** YAML as read: its plain value, and where each field stands in the file. */
export type YamlSource = {
  value: unknown;
  /** Place of the field at `path`; of the field that holds it when it is not there. */
  placeOf: (path: readonly PropertyKey[]) => Place;
  lines: Lines;
};

/** YAML that was read before and found right: `read` gives it when somebody asks for a place in it. */
export const sourceOnDemand = (read: () => YamlSource): YamlSource => ({
  get value() {
    return read().value;
  },
  placeOf: (path) => read().placeOf(path),
  get lines() {
    return read().lines;
  },
});

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
  const lines = new Lines(text, lineOffset);
  const lostFrom = refuseComments(text, place, reporter);
  const lost = reporter.count > before ? lostFrom : Infinity;
  const errors = [...document.errors, ...document.warnings].filter(({ pos }) => pos[0] <= lost);
  reportErrors(
    errors.map(({ code, pos }) => ({ code, place: place(pos[0]) })),
    lines,
    reporter,
  );
  if (reporter.count > before) return undefined;
  visit(document, {
    Alias: (_, node) => {
      lines.report(place(startOf(node)), '用了 * 引用', '把内容直接写出来', reporter);
      return visit.BREAK;
    },
    Map: (_, node, path) => {
      const first = node.items[0]?.key;
      const isEntry = isSeq(path.at(-1)) && isScalar(first);
      const seen = new Set<unknown>();
      for (const { key } of node.items) {
        if (!isScalar(key)) {
          lines.report(place(startOf(key)), '名字写成了括号', '把内容用双引号括起来', reporter);
          continue;
        }
        const at = place(startOf(key));
        const line = lines.at(at.line).trim();
        if (isEntry && !node.flow && key !== first && key.value === first.value && line.startsWith(String(key.value))) {
          reporter.report(at, '这一项前面少了短横线，和上一项成了一项', written(`- ${line}`), 'dash');
          break;
        }
        // An object cannot hold this name as one of its own, so what stands under it would be lost unsaid.
        if (key.value === '__proto__') reporter.report(at, '名字不能是“__proto__”', '换一个名字');
        if (seen.has(String(key.value))) {
          reporter.report(at, '同一个名字写了两次', '留一个，删掉另一个');
        }
        seen.add(String(key.value));
      }
    },
    Scalar: (_, node) => {
      const found = typeof node.value === 'string' ? forbiddenCharacter(node.value) : undefined;
      if (found) reporter.report(place(startOf(node)), found.message, found.fix, 'invisible');
      if (!node.range) return;
      if (typeof node.value === 'string' && wideSpace.test(node.value))
        refuseWideSpace(place(node.range[0]), lines, reporter);
      const [from, to] = node.range;
      const source = text.slice(from, to).trimEnd();
      const at = place(from);
      if (source.includes('\n'))
        refuseSeveralLines(at.line, place(from + source.length).line, node.type === 'PLAIN', lines, reporter);
      else if (node.type === 'PLAIN' && meantText(source).why)
        lines.report(at, '引号要用半角的 "', '把内容放进一对半角双引号', reporter);
    },
    Node: (_, node) => {
      if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) {
        const message = `用了标记 ${quoted(node.tag)}`;
        lines.report(place(startOf(node)), message, '去掉感叹号开头的标记', reporter);
      }
      if ('anchor' in node && node.anchor) {
        const at = text.lastIndexOf('&', startOf(node));
        lines.report(place(at), '用了 & 记号', '把内容直接写出来', reporter);
      }
    },
  });
  if (reporter.count > before) return undefined;
  const pairOf = pairFinder();
  return {
    value: document.toJS(),
    lines,
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

/** Where something stands in the text; what the parser made up itself stands nowhere. */
const startOf = (node: unknown): number => (isNode(node) && node.range?.[0]) || 0;

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
