/** Splits an answer into its front matter and its body. The only module that knows gray-matter. */
import matter from 'gray-matter';
import { quoted, type Reporter } from './problems';
import { parseYaml, type YamlSource } from './yaml';

/** Longest front matter in characters. */
const longestFrontMatter = 16 * 1024;

/** gray-matter ships engines that run code (`---js`). Ours are all refused but YAML. */
const refused = {
  parse(): never {
    throw new Error('only YAML front matter is read');
  },
};

export type FrontMatter = {
  front: YamlSource;
  body: string;
  /** Number of lines above the body in the file. */
  bodyOffset: number;
};

/** Reads the part between the two `---` lines as YAML; reports and returns undefined when it cannot be read. */
export function splitFrontMatter(text: string, reporter: Reporter): FrontMatter | undefined {
  const start = { line: 1, column: 1 };
  const [first = '', ...rest] = text.split('\n');
  if (!text.trim()) {
    reporter.report(start, '文件是空的', '照 content/README.md 写一篇，或删掉这个文件');
    return undefined;
  }
  if (!first.startsWith('---')) {
    reporter.report(start, '文件开头没有 ---', '第一行写 ---，下面写资料，再用一行 --- 结束');
    return undefined;
  }
  if (first.trimEnd() !== '---') {
    reporter.report(start, `第一行写的是${quoted(first.trimEnd(), 20)}，资料只能用 YAML`, '第一行只写三个短横线 ---');
    return undefined;
  }
  // gray-matter ends the front matter at the first line that starts with three dashes, whatever follows them.
  const length = rest.findIndex((line) => line.startsWith('---'));
  if (length < 0) {
    reporter.report(start, '资料没有结束的 ---', '在资料最后加一行 ---');
    return undefined;
  }
  if (rest[length]!.trimEnd() !== '---') {
    reporter.report(
      { line: length + 2, column: 1 },
      `资料里有一行${quoted(rest[length]!)}`,
      '结束行只写三个短横线 ---',
    );
    return undefined;
  }
  const source = rest.slice(0, length).join('\n');
  if (source.length > longestFrontMatter) {
    reporter.report(
      start,
      `开头的资料有 ${source.length} 个字符，最多 ${longestFrontMatter}`,
      '正文写到第二个 --- 下面',
    );
    return undefined;
  }

  let front: YamlSource | undefined;
  const reported = reporter.count;
  // Without the spaces behind the dashes, which gray-matter would take for the first line of the body.
  const plain = ['---', source, '---', ...rest.slice(length + 1)].join('\n');
  // Options are always given: without them gray-matter answers a text it once failed on from its cache, as {}.
  const { content } = matter(plain, {
    engines: {
      yaml: {
        parse(source: string) {
          front = parseYaml(source.replace(/^[^\n]*\n/, ''), reporter, 1);
          return {};
        },
      },
      json: refused,
      javascript: refused,
    },
  });
  if (!front) {
    if (reporter.count === reported) reporter.report(start, '资料是空的', '照 content/README.md 的字段表填写');
    return undefined;
  }
  return { front, body: content, bodyOffset: length + 2 };
}
