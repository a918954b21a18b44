/**
 * What several texts must say in the same words stands once: a passage in passages.yaml, the number of an
 * authority in authorities.yaml. `{{name}}` pulls it in, in a body as in the values of a YAML file.
 */
import { toString } from 'mdast-util-to-string';
import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { DataFile } from './data-files';
import { keyOf } from './kept';
import { parseMarkdown } from './markdown/parse';
import { quoteWords } from './markdown/plain-markdown';
import {
  bodyInOwnWords,
  inOwnWords,
  inWordsOfAll,
  refuseStrangeWord,
  refuseStrangeWords,
  type OwnWords,
} from './own-words';
import { listed, meant, quoted, Reporter, startOfFile } from './problems';
import type { Authorities, PassageTexts } from './schema';
import type { YamlSource } from './yaml';

/** `{{name}}`; what stands between the braces may be wrong. */
const pulledIn = /\{\{([^{}]*)\}\}/g;

/** What a text says where what it pulls in could not be read: what is wrong is told there, not here. */
const standIn = '这段话';

declare module 'mdast' {
  interface LinkData {
    /** It stands in a passage, and is told of there. */
    pulledIn?: true;
  }
}

type SharedTexts<T> = Pick<DataFile<T>, 'value' | 'source' | 'reporter'>;

type Report = (message: string, fix: string) => void;

/** All passages and numbers by name, for every text that pulls one in. */
export class Passages {
  private readonly byName = new Map<string, PhrasingContent[]>();
  private used = new Set<string>();
  /** Changes whenever one of the texts does. */
  readonly key: string;
  /** Without both files it cannot be said which names are wrong: that is reported once, with the files. */
  private readonly complete: boolean;

  constructor(
    private readonly passages: SharedTexts<PassageTexts>,
    private readonly authorities: SharedTexts<Authorities>,
    /** What the operator calls by another name. */
    readonly own: OwnWords = {},
  ) {
    this.complete = passages.value !== undefined && authorities.value !== undefined;
    this.key = keyOf(passages.value, authorities.value, own);
    for (const [name, { number }] of Object.entries(authorities.value ?? {})) {
      this.byName.set(name, [{ type: 'link', url: `tel:${number}`, children: [{ type: 'text', value: number }] }]);
    }
    // Read against the numbers alone: a passage holds no other passage.
    const read = Object.entries(passages.value ?? {}).map(
      ([name, text]) => [name, this.readPassage(name, text)] as const,
    );
    for (const [name, content] of read) {
      if (this.byName.has(name)) this.wrong(name, `“${name}”也是 authorities.yaml 里的名字`, '换一个名字');
      this.byName.set(name, content);
    }
  }

  /** The same YAML with every passage in its values; there keys and screen texts stand in quotation marks. */
  inYaml(source: YamlSource, reporter: Reporter): YamlSource {
    const walk = (value: unknown, path: PropertyKey[]): unknown => {
      if (typeof value === 'string') {
        const report: Report = (message, fix) => reporter.report(source.placeOf(path), message, fix);
        refuseStrangeWords(value, report);
        return inWordsOfAll(this.whole(value, report));
      }
      if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, index]));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, [...path, key])]));
    };
    return { ...source, value: walk(source.value, []) };
  }

  /** A checked value in the operator's words; `written`: what it was read from. The same value where nothing differs. */
  inOwnWords<T>(value: T, written: unknown): T {
    const walk = (value: unknown, written: unknown): unknown => {
      if (typeof value === 'string') {
        return typeof written === 'string' && /:op\[|\{\{/.test(written)
          ? this.whole(written, () => undefined, this.own)
          : value;
      }
      if (typeof value !== 'object' || value === null || typeof written !== 'object' || written === null) return value;
      const of = written as Record<string, unknown>;
      const before = Object.entries(value);
      const after = before.map(([key, item]) => [key, walk(item, of[key])] as const);
      if (after.every(([, item], at) => item === before[at]![1])) return value;
      return Array.isArray(value) ? after.map(([, item]) => item) : Object.fromEntries(after);
    };
    return Object.keys(this.own).length > 0 ? (walk(value, written) as T) : value;
  }

  /** A text with all that it pulls in; `own`: in whose words. */
  private whole(text: string, report: Report, own?: OwnWords): string {
    const whole = this.pulled(text, report)
      .map((part) => (typeof part === 'string' ? part : plain(part, own)))
      .join('');
    return own ? inOwnWords(whole, own) : whole;
  }

  /** Puts every passage into a body, in the place of its name. */
  inBody(tree: Root, reporter: Reporter) {
    this.inTree(tree, (node) => (message, fix) => reporter.at(node, message, fix));
  }

  /** What `read` makes, and the names that it pulled in. */
  usedBy<T>(read: () => T): [made: T, used: string[]] {
    const before = this.used;
    this.used = new Set();
    const made = read();
    const used = [...this.used];
    this.used = before;
    this.use(used);
    return [made, used];
  }

  /** Notes names that a text pulls in which is not read again. */
  use(names: Iterable<string>) {
    for (const name of names) this.used.add(name);
  }

  /** Reports what nobody pulls in; called when every text has been read. */
  refuseUnused() {
    for (const { value, source, reporter } of [this.passages, this.authorities]) {
      for (const name of Object.keys(value ?? {})) {
        if (!this.used.has(name))
          reporter.report(source!.placeOf([name]), `没有一处写了 {{${name}}}`, '删掉它，或在要说这句话的地方写上');
      }
    }
  }

  /** Reports links of passages that lead nowhere, once, where they are written. */
  refuseWrongLinks(check: (tree: Root, reporter: Reporter) => void) {
    const position = { start: startOfFile, end: startOfFile };
    for (const name of Object.keys(this.passages.value ?? {})) {
      const children = structuredClone(this.byName.get(name) ?? []);
      const within = new Reporter(this.passages.reporter.file);
      check({ type: 'root', children: [{ type: 'paragraph', children, position }] }, within);
      for (const { message, fix } of within.problems) this.wrong(name, message, fix);
    }
  }

  /** Puts every passage into a tree; reports names that are not known, of passages and of what operators call otherwise. */
  private inTree(tree: Root, reportAt: (node: Text) => Report) {
    visit(tree, 'text', (node, index, parent) => {
      const report = reportAt(node);
      if (node.data?.op) refuseStrangeWord(node.value, report);
      if (!parent || index === undefined || !/\{\{|\}\}/.test(node.value)) return undefined;
      const { position } = node;
      const nodes = this.pulled(node.value, report).flatMap((part): PhrasingContent[] =>
        typeof part === 'string' ? (part ? [{ type: 'text', value: part, position }] : []) : structuredClone(part),
      );
      // A mistake in a passage's place is told where the passage is pulled in.
      for (const pulled of nodes)
        visit(pulled, (inner) => {
          inner.position = position;
          if (inner.type === 'link') inner.data = { ...inner.data, pulledIn: true };
        });
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  }

  /** A text in parts: as it stands, and the content of what it names. A name that is not known stays. */
  private pulled(text: string, report: Report): (string | PhrasingContent[])[] {
    const parts: (string | PhrasingContent[])[] = [];
    let from = 0;
    for (const { 0: whole, 1: name = '', index } of text.matchAll(pulledIn)) {
      const content = this.byName.get(name.trim());
      if (content) this.used.add(name.trim());
      else if (this.complete) {
        this.reportUnknown(name.trim(), report);
        continue;
      }
      parts.push(text.slice(from, index), content ?? standIn);
      from = index + whole.length;
    }
    if (/\{\{|\}\}/.test(text.replaceAll(pulledIn, '')))
      report(`${quoted(text)}里的双花括号没有成对`, '写成 {{名字}}，要花括号本身就用全角的｛｝');
    return [...parts, text.slice(from)];
  }

  private reportUnknown(name: string, report: Report) {
    const names = [...this.byName.keys()];
    const fix = meant(name, names, `可以写：${listed(names)}`, (near) => `{{${near}}}`);
    report(`没有叫${quoted(name)}的共用的话`, fix);
  }

  /** One passage as content; reports what is more than a sentence. */
  private readPassage(name: string, text: string): PhrasingContent[] {
    const tree = parseMarkdown(text);
    const [first] = tree.children;
    if (tree.children.length !== 1 || first?.type !== 'paragraph') {
      this.wrong(name, '不是普通的一段话', '不写标题、列表、表格');
      return [];
    }
    this.inTree(tree, () => (message, fix) => this.wrong(name, message, fix));
    const before = this.passages.reporter.count;
    visit(first, (node) => {
      const isSign = node.type === 'textDirective';
      if (!allowed.has(node.type) || (isSign && !['key', 'lcd'].includes(node.name)))
        this.wrong(name, `用了不能用的写法${found(node, text)}`, '只写文字、:key[…]、:lcd[…] 和 {{机构}}');
      else if (isSign && node.children.length === 0)
        this.wrong(name, `:${node.name} 里面没有字`, `把字写在方括号里，例如  :${node.name}[结算]`);
    });
    return this.passages.reporter.count > before ? [{ type: 'text', value: standIn }] : first.children;
  }

  private wrong(name: string, message: string, fix: string) {
    this.passages.reporter.report(this.passages.source!.placeOf([name]), message, fix);
  }
}

const found = ({ position }: Nodes, text: string) =>
  position ? quoted(text.slice(position.start.offset, position.end.offset)) : '';

const allowed = new Set(['paragraph', 'text', 'textDirective', 'link']);

/** Content as plain text, in the words of all or in the operator's. */
function plain(content: readonly PhrasingContent[], own?: OwnWords): string {
  const copy: Root = { type: 'root', children: [{ type: 'paragraph', children: structuredClone([...content]) }] };
  if (own) bodyInOwnWords(copy, own);
  quoteWords(copy);
  return toString(copy);
}
