/**
 * How merchants ask: tables with a tab between the columns, one way of asking a line. The search learns
 * from them which words lead to which answer, and which lead to none.
 */
import type { ContentFile, ContentFolder } from './files';
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
    const [slug = '', voice = '', text = ''] = cells;
    const wrong = (message: string, fix: string) => {
      file.reporter.report({ line, column: 1 }, message, fix);
      return [];
    };
    if (!known.has(slug)) return wrong(`没有叫${quoted(slug)}的答案`, meant(slug, known, '写答案的英文短名'));
    if (!/^[a-q]$/.test(voice))
      return wrong(`口吻写的是${quoted(voice)}`, '写 a 到 q 里的一个字母，含义见 content/README.md');
    const before = said.get(text);
    if (before) return wrong(`${quoted(text)}和 ${before} 重复`, '一种问法只能属于一个答案，删掉一行');
    said.set(text, `${file.reporter.file}:${line}`);
    return [{ slug, voice, text }];
  });
}

/** `off-topic/*.tsv`: columns group, phrase. */
export const readOffTopic = (folder: ContentFolder): OffTopicPhrasing[] =>
  tablesIn(folder, 'off-topic', ['group', 'phrase']).flatMap(({ file, line, cells }): OffTopicPhrasing[] => {
    const [group = '', text = ''] = cells;
    if (/^[a-z]+$/.test(group)) return [{ group, text }];
    file.reporter.report({ line, column: 1 }, `种类写的是${quoted(group)}`, '写一个小写英文词，例如 life');
    return [];
  });

/** How many ways of asking the search needs to know an answer well. */
const enoughPhrasings = 20;

/** What is to be said of answers that the search hardly knows; they are published all the same. */
export function phrasingReminders({
  articles,
  phrasings,
}: {
  articles: readonly { slug: string }[];
  phrasings: readonly Phrasing[];
}): string[] {
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
    if (isFolder || !fileName.endsWith('.tsv')) {
      folder.reporter(path).report({ line: 1, column: 1 }, `${name} 里只放 .tsv 文件`, '删掉，或移到别处');
      return [];
    }
    return rowsOf(folder.read(path), columns);
  });
}

function rowsOf(file: ContentFile, columns: readonly string[]): Row[] {
  if (file.text === undefined) return [];
  const [header, ...lines] = file.text.replace(/\n$/, '').split('\n');
  const report = (line: number, message: string, fix: string) =>
    file.reporter.report({ line, column: 1 }, message, fix);
  if (header !== columns.join('\t')) {
    report(1, `第一行是${quoted(header ?? '')}`, `写成 ${columns.join('、')}，中间用 Tab 隔开`);
    return [];
  }
  return lines.flatMap((content, index): Row[] => {
    const line = index + 2;
    const cells = content.split('\t');
    const phrase = cells.at(-1)!.trim();
    if (cells.length !== columns.length)
      report(
        line,
        `这一行有 ${cells.length} 栏，应该有 ${columns.length} 栏`,
        `写成 ${columns.join('、')}，中间用 Tab 隔开`,
      );
    else if (phrase === '') report(line, '问法是空的', '写上，或删掉这一行');
    else if ([...phrase].length > longestPhrase)
      report(line, `问法有 ${[...phrase].length} 个字，最多 ${longestPhrase} 个字`, '写短一点');
    else if (/\d{7}/.test(phrase)) report(line, '问法里有 7 位以上的数字', '删掉号码');
    else return [{ file, line, cells: [...cells.slice(0, -1), phrase] }];
    return [];
  });
}
