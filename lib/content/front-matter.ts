/** Splits an answer into its front matter and its body. The only module that knows gray-matter. */
import matter from 'gray-matter';
import { quoted, type Reporter } from './problems';
import { parseYaml, type YamlSource } from './yaml';

/** Longest front matter in characters. */
const longestFrontMatter = 16 * 1024;

/** gray-matter ships engines that run code (`---js`); none of them is asked. Ours reads nothing: the text is parsed where mistakes have places. */
const engines = { yaml: (text: string) => ({ text }) };

export type FrontMatter = {
  /** Undefined when it is no YAML, which is reported. */
  front?: YamlSource;
  body: string;
  /** Number of lines above the body in the file. */
  bodyOffset: number;
};

/** Reads the part between the two `---` lines as YAML; reports and returns undefined when there is none. */
export function splitFrontMatter(text: string, reporter: Reporter): FrontMatter | undefined {
  const refuse = (message: string, fix: string, line = 1) => void reporter.report({ line, column: 1 }, message, fix);
  if (!text.trim()) return refuse('文件是空的', '照 content/README.md 写一篇，或删掉这个文件');
  const wide = /^[-－—–_ ]{2,}\s*$/.exec(text.split('\n', 1)[0]!)?.[0].trim();
  if (wide && wide !== '---') return refuse(`第一行的横线是${quoted(wide)}`, '用三个半角短横线，写成  ---');
  if (!matter.test(text)) return refuse('文件开头没有 ---', '第一行写 ---，下面写资料，再用一行 --- 结束');
  const { raw, name } = matter.language(text);
  if (name)
    return refuse(`第一行写的是${quoted(`---${raw}`.trimEnd(), 20)}，资料只能用 YAML`, '第一行只写三个短横线 ---');

  // Options are always given: without them gray-matter remembers texts.
  const { matter: between, content, data } = matter(text, { engines });
  const lines = between.split('\n');
  const rest = text.slice(between.length + '---\n'.length);
  const close = lines.findIndex((line, index) => index > 0 && /^[-－—–]{2,}\s*$/.test(line));
  if (!rest && close > 0)
    return refuse(`结束的横线是${quoted(lines[close]!.trim())}`, '用三个半角短横线，写成  ---', close + 1);
  if (!rest) return refuse('资料没有结束的 ---', '在资料最后加一行 ---');
  // It ends at the first line that begins with three dashes, whatever follows them.
  const end = /^.*/.exec(rest)![0];
  if (end.trimEnd() !== '---')
    return refuse(`资料里有一行${quoted(end)}`, '结束行只写三个短横线 ---', lines.length + 1);
  const front = lines.slice(1).join('\n');
  if (front.length > longestFrontMatter)
    return refuse(`开头的资料有 ${front.length} 个字符，最多 ${longestFrontMatter}`, '正文写到第二个 --- 下面');
  // Of comments alone no engine is asked.
  if (data.text === undefined) return refuse('资料是空的', '照 content/README.md 的字段表填写');
  const source = parseYaml(front, reporter, 1);
  // Spaces behind the dashes would be a line of the body.
  return { front: source, body: end === '---' ? content : content.replace(/^.*\n?/, ''), bodyOffset: lines.length + 1 };
}
