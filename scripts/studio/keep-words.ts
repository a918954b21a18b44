/** What an editor saved, written into the file as it was: only the words that were changed differ. */
import {
  Document,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  stringify,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A part of the text, from and up to, and what takes its place. */
type Edit = { from: number; to: number; text: string };

/** Front matter and body of an answer; undefined when it has none. */
export function split(text: string): { front: string; body: string } | undefined {
  const [, front, body] = /^---\n([\s\S]*?\n)---\n?([\s\S]*)$/.exec(text) ?? [];
  return front === undefined ? undefined : { front, body: body! };
}

/** The text of the file with what `edited` says otherwise: an editor writes the same values in its own way. */
export function keepWords(was: string, edited: string): string {
  const old = split(was);
  const now = split(edited);
  if (!old || !now) return edited;
  return `---\n${keepYaml(old.front, now.front)}---\n${keepBody(old.body, now.body)}`;
}

/** Editors trim what stands around a text. */
function keepBody(old: string, now: string): string {
  const [before] = /^\s*/.exec(old)!;
  const [after] = /\s*$/.exec(old)!;
  return old.trim() === now.trim() ? old : `${before}${now.trim()}${after || '\n'}`;
}

/** The same of YAML alone. */
export function keepYaml(was: string, edited: string): string {
  const old = parseDocument(was);
  const edits: Edit[] = [];
  change(was, old.contents!, parseDocument(edited).toJS(), edits);
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: words }) => text.slice(0, from) + words + text.slice(to), was);
}

/** Whether two values are one; nothing at all, an empty text, an empty list, a box that is not ticked and a form of such are. */
const isSame = (a: unknown, b: unknown) =>
  isEmpty(a) === isEmpty(b) && (isEmpty(a) || JSON.stringify(a) === JSON.stringify(b));
const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (typeof value === 'object' &&
    Object.values(value as object).every(isEmpty) &&
    !(Array.isArray(value) && value.length > 0));

const valueOf = (node: Node): unknown => node.toJS(new Document());

/** From where to where a node stands in its text, without what follows it. */
const rangeOf = ({ range }: Node) => range!.slice(0, 2) as [number, number];

/** Notes where a value of the file is to be another. */
function change(text: string, node: Node, now: unknown, edits: Edit[]) {
  if (isSame(valueOf(node), now)) return;
  const [from, to] = rangeOf(node);
  if (isMap(node) && typeof now === 'object' && !Array.isArray(now)) return changeMap(text, node, now as object, edits);
  const parts = isSeq(node) ? (node.items as Node[]) : [];
  if (Array.isArray(now) && now.length === parts.length && parts.every(isMap))
    return parts.forEach((part, at) => change(text, part, now[at], edits));
  const words =
    isSeq(node) && Array.isArray(now) ? listOf(text, node, now) : written(now, isScalar(node) ? node.type : undefined);
  // A field that nothing stood behind.
  edits.push({ from, to: trimmed(text, from, to), text: text[from - 1] === ':' ? ` ${words}` : words });
}

function changeMap(text: string, map: YAMLMap, now: object, edits: Edit[]) {
  const left = new Map(Object.entries(now));
  const kept = map.items.filter(({ key }) => !isEmpty(left.get(String((key as Scalar).value))));
  const count = [...left.values()].filter((value) => !isEmpty(value)).length;
  if (map.flow && (kept.length < map.items.length || kept.length < count)) {
    const [from, to] = rangeOf(map);
    edits.push({ from, to, text: written(filled(now)) });
    return;
  }
  for (const { key, value } of map.items as { key: Scalar; value: Node }[]) {
    const name = String(key.value);
    if (left.has(name)) change(text, value, left.get(name), edits);
    // An optional field that was emptied goes with its line.
    else if (!isEmpty(valueOf(value))) edits.push({ from: lineStart(text, key), to: lineEnd(text, value), text: '' });
    left.delete(name);
  }
  const indent = ' '.repeat(columnOf(text, map));
  const added = [...left].filter(([, value]) => !isEmpty(value));
  const lines = added.map(([name, value]) => `${indent}${name}: ${written(filled(value))}\n`);
  const end = lineEnd(text, map.items.at(-1)!.value as Node);
  if (lines.length > 0) edits.push({ from: end, to: end, text: lines.join('') });
}

const columnOf = (text: string, node: Node) => node.range![0] - (text.lastIndexOf('\n', node.range![0] - 1) + 1);

/** Where the line of a key begins, unless something stands before it. */
const lineStart = (text: string, key: Node) => {
  const start = key.range![0] - columnOf(text, key);
  return text.slice(start, key.range![0]).trim() ? key.range![0] : start;
};

const lineEnd = (text: string, node: Node) => text.indexOf('\n', trimmed(text, ...rangeOf(node)) - 1) + 1;

/** A list in blocks ends where the next line begins. */
const trimmed = (text: string, from: number, to: number) => from + text.slice(from, to).trimEnd().length;

/** A list with its entries as they were written, in the form of the old one. */
function listOf(text: string, list: YAMLSeq, now: unknown[]): string {
  const items = list.items as Node[];
  const known = new Map(items.map((item) => [JSON.stringify(valueOf(item)), text.slice(...rangeOf(item))]));
  const style = items.find(isScalar)?.type;
  const column = columnOf(text, list);
  // A file that is a list has its entries one below the other, as npm run notice writes them.
  const isFile =
    now.length > 0 && column === 0 && (items.length === 0 || items.some((item) => isMap(item) && !item.flow));
  if (isFile)
    return now
      .map((value) => {
        const own = known.get(JSON.stringify(value));
        return own ? `- ${own.trimEnd()}` : stringify([filled(value)], block).trimEnd();
      })
      .join('\n');
  const entries = now.map((value) => known.get(JSON.stringify(value)) ?? written(filled(value), style));
  if (list.flow) return `[${entries.join(', ')}]`;
  return entries.length === 0 ? '[]' : entries.map((entry) => `- ${entry}`).join(`\n${' '.repeat(column)}`);
}

/** A new value without what was left empty. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || !value) return value;
  const fields = Object.entries(value).filter(([, field]) => !isEmpty(field));
  return Object.fromEntries(fields.map(([name, field]) => [name, filled(field)]));
}

const block = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 } as const;

/** A value on one line, quoted as the one it replaces where it can be. */
function written(value: unknown, style?: Scalar['type']): string {
  const one = typeof value === 'string' ? new Scalar(value) : value;
  if (one instanceof Scalar && (style === 'QUOTE_DOUBLE' || style === 'QUOTE_SINGLE')) one.type = style;
  const document = new Document([one]);
  const list = document.contents as unknown as YAMLSeq;
  list.flow = true;
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1);
  // As it is written by hand: a list stands close within its brackets, a map does not.
  return isMap(list.items[0]) ? text.replace(/^\{(.*)\}$/s, '{ $1 }') : text;
}
