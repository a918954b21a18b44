/**
 * How merchants ask: tables with a tab between the columns, one way of asking a line. The search learns
 * from them which words lead to which answer, and which lead to none.
 */
import type { ContentFile, ContentFolder } from './files';
import type { Library } from './library';
import { meant, quoted } from './problems';

/** One way of asking for an answer. `voice` is the manner of the asker, a letter. */
export type Phrasing = { slug: string; voice: string; text: string };

/** One query that has no answer here, and its kind: everyday life, near the domain, help that is never given … */
export type OffTopicPhrasing = { group: string; text: string };

/** Longest phrase in characters; more is a story nobody types. */
const longestPhrase = 90;

/** `phrasings/*.tsv`: columns slug, voice, phrase. `known`: the answers there are. */
export function readPhrasings(folder: ContentFolder, known: ReadonlySet<string>): Phrasing[] {
  const said = new Map<string, string>();
  return tablesIn(folder, 'phrasings', ['slug', 'voice', 'phrase']).flatMap(({ file, line, cells }): Phrasing[] => {
    const [typed = '', voice = '', text = ''] = cells;
    const slug = typed.trim();
    const wrong = (message: string, fix: string) => {
      file.reporter.report({ line, column: 1 }, message, fix);
      return [];
    };
    if (!known.has(slug))
      return wrong(`没有叫${quoted(slug)}的答案`, meant(slug.replace(/^\d{3,5}-/, ''), known, '写答案的英文短名'));
    if (!/^[a-q]$/.test(voice))
      return wrong(
        `口吻写的是${quoted(voice)}`,
        /^[a-q]$/i.test(voice.normalize('NFKC').trim())
          ? `写成  ${voice.normalize('NFKC').trim().toLowerCase()}`
          : '写 a 到 q 里的一个字母，含义见 content/README.md',
      );
    const before = said.get(text);
    if (before) return wrong(`${quoted(text)}和 ${before} 重复`, '一种问法只能属于一个答案，删掉一行');
    said.set(text, `${file.reporter.file}:${line}`);
    return [{ slug, voice, text }];
  });
}

/** `off-topic/*.tsv`: columns group, phrase. `answered`: the ways of asking that an answer has. */
export const readOffTopic = (folder: ContentFolder, answered: readonly Phrasing[]): OffTopicPhrasing[] => {
  const owners = new Map(answered.map(({ slug, text }) => [text, slug]));
  return tablesIn(folder, 'off-topic', ['group', 'phrase']).flatMap(({ file, line, cells }): OffTopicPhrasing[] => {
    const [group = '', text = ''] = cells;
    const owner = owners.get(text);
    if (!owner && /^[a-z]+$/.test(group)) return [{ group, text }];
    const [message, fix] = owner
      ? [`${quoted(text)}是 ${owner} 的问法，有答案`, '这里只写没有答案的问题：删掉这一行，或在 phrasings 里删掉']
      : [`种类写的是${quoted(group)}`, '写一个小写英文词，例如 life'];
    file.reporter.report({ line, column: 1 }, message, fix);
    return [];
  });
};

/** How many ways of asking the search needs to know an answer well. */
const enoughPhrasings = 20;

/** What is to be said of answers that the search hardly knows; they are published all the same. */
export function phrasingReminders({ articles, phrasings }: Pick<Library, 'articles' | 'phrasings'>): string[] {
  return articles.flatMap(({ slug }) => {
    const known = phrasings.filter((phrasing) => phrasing.slug === slug).length;
    return known >= enoughPhrasings
      ? []
      : [`提醒：${slug} 的问法只有 ${known} 种，至少写 ${enoughPhrasings} 种（content/phrasings/），不然搜不准。`];
  });
}

type Row = { file: ContentFile; line: number; cells: string[] };

/** The rows of all tables in a folder; a phrase, always the last column, is checked here. */
function tablesIn(folder: ContentFolder, name: string, columns: readonly string[]): Row[] {
  return folder.list(name).flatMap(({ path, name: fileName, isFolder }) => {
    if (isFolder || !fileName.endsWith('.tsv'))
      return folder.refuse(path, `${name} 里只放 .tsv 文件`, '删掉，或移到别处');
    return rowsOf(folder.read(path), columns);
  });
}

/** What stands between columns where a tab should. */
function apart(line: string, columns: number): string | undefined {
  const isBetween = (sign: string) => new RegExp(`^(?:[\\w-]+${sign}){${columns - 1}}\\S`).test(line);
  if (isBetween('[ \\u3000]+')) return '空格';
  return isBetween('\\s*[,，]\\s*') ? '逗号' : undefined;
}

function rowsOf(file: ContentFile, columns: readonly string[]): Row[] {
  if (file.text === undefined) return [];
  const [header, ...lines] = file.text.replace(/\n+$/, '').split('\n');
  const report = (line: number, message: string, fix: string) =>
    file.reporter.report({ line, column: 1 }, message, fix);
  const withTabs = `写成 ${columns.join('、')}，中间用 Tab 隔开`;
  if (header !== columns.join('\t')) {
    report(1, `第一行是${quoted(header ?? '')}`, withTabs);
    return [];
  }
  return lines.flatMap((content, index): Row[] => {
    const line = index + 2;
    const cells = content.split('\t');
    const phrase = cells.at(-1)!.trim();
    const sign = cells.length === 1 ? apart(content, columns.length) : undefined;
    if (/^\s*(?:#.*)?$/.test(content)) report(line, content.trim() ? '这里不写备注' : '这一行是空的', '删掉这一行');
    else if (sign) report(line, `中间用${sign}隔开了，要用 Tab`, `${columns.join('、')} 中间的${sign}各换成一个 Tab`);
    else if (cells.length !== columns.length)
      report(line, `这一行有 ${cells.length} 栏，应该有 ${columns.length} 栏`, withTabs);
    else if (phrase === '') report(line, '问法是空的', '写上，或删掉这一行');
    else if ([...phrase].length > longestPhrase)
      report(line, `问法有 ${[...phrase].length} 个字，最多 ${longestPhrase} 个字`, '写短一点');
    else if (/\d{7}/.test(phrase)) report(line, '问法里有 7 位以上的数字', '删掉号码');
    else return [{ file, line, cells: [...cells.slice(0, -1), phrase] }];
    return [];
  });
}
