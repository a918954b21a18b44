/** content/articles: every answer as it was read, in the folder of its topic. */
import { readArticle, readOnce, type ArticleDraft } from './article';
import type { ContentFolder } from './files';
import type { Reading } from './kept';
import type { Topic } from './library';
import type { Passages } from './passages';
import { listed, quoted, startOfFile } from './problems';

/** Reads all answers; what lies where no answer belongs is reported. `topics`: undefined when they cannot be read. */
export function readDrafts(
  folder: ContentFolder,
  passages: Passages,
  topics: ReadonlySet<string> | undefined,
  { kept, fromEnd }: Reading = {},
): ArticleDraft[] {
  return eachFrom(answerFiles(folder, topics), fromEnd, ({ path, topic }) => {
    const file = folder.read(path);
    return kept ? readOnce(file, topic, passages, kept) : readArticle(file, topic, passages);
  });
}

/** Makes something of each item, the last one first if `fromEnd`; gives what was made in the order of the items. */
export function eachFrom<From, Made>(items: readonly From[], fromEnd = false, make: (item: From) => Made | undefined) {
  const made = (fromEnd ? [...items].reverse() : items).flatMap((item) => make(item) ?? []);
  return fromEnd ? made.reverse() : made;
}

/** Every file in the folder of a topic. */
function answerFiles(folder: ContentFolder, topics: ReadonlySet<string> | undefined) {
  return folder.list('articles').flatMap(({ path, name: topic, isFolder }) => {
    if (!isFolder) return folder.refuse(path, 'articles 里直接放了文件', '移到主题文件夹里，例如 articles/settlement/');
    if (topics && !topics.has(topic))
      return folder.refuse(path, `没有叫${quoted(topic)}的主题`, `可以用：${listed([...topics])}`);
    return folder
      .list(path)
      .flatMap(({ path, isFolder }) =>
        isFolder ? folder.refuse(path, '主题文件夹里还有文件夹', '把文件移到上一层') : [{ path, topic }],
      );
  });
}

/** The first digit of an answer's number is that of its topic. */
export function checkNumbers(drafts: ArticleDraft[], topics: Topic[]) {
  for (const { id, topic: slug, reporter } of drafts) {
    const topic = topics.find((candidate) => candidate.slug === slug);
    if (!topic || id[0] === String(topic.digit)) continue;
    reporter.report(
      startOfFile,
      `编号 ${id} 的第一位不是主题“${topic.name}”的 ${topic.digit}`,
      `把编号改成 ${topic.digit} 开头，或把文件移到 ${id[0]} 开头的主题`,
    );
  }
}
