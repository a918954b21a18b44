/** Withdrawing an answer: what changes in which content file, so that all that led there leads to what is read instead. */
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { articleUrl, numberUrl } from '@/lib/site/urls';
import type { ArticleDraft } from './article';
import { dataFiles, type TextFile } from './data-files';
import { ContentFolder } from './files';
import { ownNotes, pathOf, readNaming, type Change } from './rename';

const books: readonly string[] = [dataFiles.sources[0], dataFiles.ownSources[0]];

/** An answer that goes, and the one that is read in its place. */
export type Withdrawal = { draft: ArticleDraft; other: ArticleDraft };

/** What an operator's own file is called below the content folder. */
export const isOwn = (path: string) => path.startsWith('operator/');

/**
 * All that changes when the answer `id` is withdrawn and the answer `instead` is read in its place: its addresses are
 * written down with what is read instead; names of it and links to it are those of the other; its phrasings go, and the
 * sources that nothing else is based on. By the operator only files of the layer change: a shipped answer stays where it
 * is, and is read as if it were gone (withdrawn-by-operator.ts).
 */
export function retiring(dir: string, id: string, instead: string, today: string, by: 'operator' | 'author'): Change[] {
  const folder = new ContentFolder(dir, '');
  const { all, drafts } = readNaming(folder);
  const draft = drafts.find((one) => one.id === id)!;
  const other = drafts.find(({ slug }) => slug === instead)!;
  const itself = pathOf(draft);
  const [list] = by === 'operator' ? dataFiles.ownWithdrawn : dataFiles.withdrawn;
  const changed = takingOver(all, [{ draft, other }]);
  const paths = [...all.map(pathOf), ...tablesOf(folder), ...ownNotes(folder)].filter(
    (path) => path !== itself && (by === 'author' || isOwn(path)),
  );
  const note = `operator/notes/${id}.md`;
  const changes = paths.flatMap((path): Change[] => {
    if (path === note) return [{ path, to: '', text: '' }];
    const before = folder.isThere(path) ? folder.read(path).text : '';
    if (before === undefined || (!before && path !== list)) return [];
    const text = changed(path, before);
    const after = path === list ? text.replace(/^\{\}\n/m, '') + entryOf(draft, instead, today) : text;
    return after === before ? [] : [{ path, to: path, text: after }];
  });
  return [...(by === 'author' || isOwn(itself) ? [{ path: itself, to: '', text: '' }] : []), ...changes];
}

/** The tables of phrasings, below the folder when that is shown without a name. */
export const tablesOf = (folder: ContentFolder) =>
  folder.list('phrasings').map(({ path }) => folder.shownPath(path).replace(/^\//, ''));

/** What the text of a file is once the answers are gone; `all`: every file that may name one. */
export function takingOver(
  all: readonly TextFile[],
  withdrawals: readonly Withdrawal[],
): (path: string, text: string) => string {
  const going = new Set(withdrawals.map(({ draft }) => pathOf(draft)));
  const left = all.filter((file) => !going.has(pathOf(file)));
  const named = new Map(
    left.map((file) => [
      pathOf(file),
      new Set(file.texts.flatMap(({ kind, text }) => (kind === 'answer' ? text : []))),
    ]),
  );
  const cited = new Set(
    left.flatMap(({ texts }) => texts.flatMap(({ kind, text }) => (kind === 'source' ? text : []))),
  );
  const unused = withdrawals.flatMap(({ draft }) => draft.fields.sources ?? []).filter((source) => !cited.has(source));
  const without = (path: string, text: string, { draft, other }: Withdrawal) => {
    if (path.endsWith('.tsv')) return text.replaceAll(new RegExp(`^${draft.slug}\t.*\n`, 'gm'), '');
    const isNamed = named.get(path)?.has(draft.slug);
    const inOther = path === pathOf(other);
    return withOtherLinks(isNamed ? withOtherName(text, draft.slug, other.slug, inOther) : text, draft, other);
  };
  return (path, text) => {
    const changed = withdrawals.reduce((now, withdrawal) => without(path, now, withdrawal), text);
    return books.includes(path) ? withoutKeys(changed, unused) : changed;
  };
}

const entryOf = (
  { id, slug, topic, fields: { question = slug, redirectFrom = [] } }: ArticleDraft,
  instead: string,
  today: string,
) =>
  `"${id}":
  question: ${JSON.stringify(question)}
  addresses: [${addressesOfAnswer({ id, slug, topic, redirectFrom }).join(', ')}]
  day: ${today}
  instead: [${instead}]
`;

/** Every address at which an answer is found. */
export const addressesOfAnswer = (answer: {
  id: string;
  slug: string;
  topic: string;
  redirectFrom: readonly string[];
}) => [numberUrl(answer.id), articleUrl(answer), ...answer.redirectFrom];

/** Links to the answer, and its number where that is their text, are those of the other. */
const withOtherLinks = (text: string, { id, topic, slug }: ArticleDraft, other: ArticleDraft) =>
  text
    .replaceAll(articleUrl({ topic, slug }), articleUrl(other))
    .replaceAll(new RegExp(`\\[${id}\\]\\(/${id}/(?:#[\\w-]*)?\\)`, 'g'), `[${other.id}](${numberUrl(other.id)})`)
    .replaceAll(new RegExp(`\\(/${id}/(?:#[\\w-]*)?\\)`, 'g'), `(${numberUrl(other.id)})`);

/** The YAML of a file, which in an answer stands between its first lines. */
function yamlIn(text: string): { before: string; yaml: string; behind: string } {
  if (!text.startsWith('---\n')) return { before: '', yaml: text, behind: '' };
  const ends = text.indexOf('\n---', 4) + 1;
  return { before: text.slice(0, 4), yaml: text.slice(4, ends), behind: text.slice(ends) };
}

/** The other name wherever the YAML of a file has the first; in a list that has both, and in the file of the other itself (`own`), the first goes. */
function withOtherName(text: string, from: string, to: string, own: boolean): string {
  const { before, yaml, behind } = yamlIn(text);
  const cuts: { start: number; end: number; by: string }[] = [];
  visit(parseDocument(yaml), {
    Seq(_, { items, flow }) {
      const names = items.map((item) => (isScalar(item) ? item.value : undefined));
      const at = names.indexOf(from);
      const item = items[at];
      if (!isScalar(item) || !item.range || !(own || names.includes(to))) return;
      const [next, last] = [items[at + 1], items[at - 1]];
      const [start, end] = !flow
        ? [yaml.lastIndexOf('\n', item.range[0]) + 1, yaml.indexOf('\n', item.range[1]) + 1]
        : isScalar(next)
          ? [item.range[0], next.range![0]]
          : [isScalar(last) ? last.range![1] : item.range[0], item.range[1]];
      cuts.push({ start, end, by: '' });
    },
    Scalar(_, { value, range }) {
      if (value !== from || !range || cuts.some(({ start, end }) => start <= range[0] && range[1] <= end)) return;
      cuts.push({ start: range[0], end: range[1], by: to });
    },
  });
  const changed = cuts
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end), yaml);
  return before + changed + behind;
}

/** A YAML file without the entries of these names. */
function withoutKeys(text: string, names: readonly string[]): string {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) return text;
  return contents.items
    .filter(({ key }) => isScalar(key) && names.includes(String(key.value)))
    .reverse()
    .reduce((rest, { key, value }) => {
      const [start, end] = [key.range[0], value?.range[1] ?? key.range[1]];
      return rest.slice(0, start) + rest.slice(rest.indexOf('\n', end - 1) + 1);
    }, text);
}
