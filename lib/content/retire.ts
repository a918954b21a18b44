/**
 * Withdrawing an answer: what changes in which content file, so that all that led there leads to what is read instead
 * (docs/decisions/026-the-life-of-an-answer.md).
 */
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { articleUrl, numberUrl } from '@/lib/site/urls';
import type { ArticleDraft } from './article';
import { dataFiles, readYaml, type TextFile } from './data-files';
import { ContentFolder } from './files';
import type { Kept } from './kept';
import { pathOf, readNaming, type Change } from './rename';
import type { TextKind } from './schema/kinds';

const books: readonly string[] = [dataFiles.sources[0], dataFiles.ownSources[0]];

/** An answer that goes, and the one that is read in its place. */
type Withdrawal = { draft: ArticleDraft; other: ArticleDraft };

/** What an operator's own file is called below the content folder. */
export const isOwn = (path: string) => path.startsWith('operator/');

/**
 * All that changes when the answer `id` is withdrawn and the answer `instead` is read in its place: its addresses are
 * written down with what is read instead; names of it and links to it are those of the other; its phrasings go, and the
 * sources that nothing else is based on. By the operator only files of the layer change: a shipped answer stays where it
 * is, and is read as if it were gone (withoutWithdrawn).
 */
export function retiring(dir: string, id: string, instead: string, today: string, by: 'operator' | 'author'): Change[] {
  const folder = new ContentFolder(dir, '');
  const { all, drafts, paths } = readNaming(folder);
  const draft = drafts.find((one) => one.id === id)!;
  const other = drafts.find(({ slug }) => slug === instead)!;
  const itself = pathOf(draft);
  const [list] = by === 'operator' ? dataFiles.ownWithdrawn : dataFiles.withdrawn;
  const changed = takingOver(all, [{ draft, other }]);
  const note = `operator/notes/${id}.md`;
  return [itself, ...paths.filter((path) => path !== itself)].flatMap((path): Change[] => {
    if (by === 'operator' && !isOwn(path)) return [];
    if (path === itself || path === note) return [{ path, to: '', text: '' }];
    const before = folder.isThere(path) ? folder.read(path).text : '';
    if (before === undefined || (!before && path !== list)) return [];
    const text = changed(path, before);
    const after = path === list ? text.replace(/^\{\}\n/m, '') + entryOf(draft, instead, today) : text;
    return after === before ? [] : [{ path, to: path, text: after }];
  });
}

/**
 * Lets `folder` read the shipped files as they are without the answers that the operator withdrew: these are still in
 * their files, which only upstream writes, and are read as if `npm run retire` had taken them away. `open` opens the same
 * folder once more, without a name. What is returned are the addresses of each, also those that it got after it was
 * withdrawn, by its number.
 */
export function withoutWithdrawn(
  folder: ContentFolder,
  open: () => ContentFolder,
  kept?: Kept,
): Record<string, { addresses: string[] }> {
  const [path, shape] = dataFiles.ownWithdrawn;
  if (!folder.isThere(path)) return {};
  const shipped = open();
  const list = readYaml(shape, shipped.read(path)).value ?? {};
  if (Object.keys(list).length === 0) return {};
  const { all, drafts, paths } = readNaming(shipped, kept);
  const withdrawals = drafts.flatMap((draft): Withdrawal[] => {
    const other = drafts.find(({ slug }) => slug === list[draft.id]?.instead[0]);
    return other && !isOwn(pathOf(draft)) ? [{ draft, other }] : [];
  });
  if (withdrawals.length === 0) return {};
  const changed = takingOver(all, withdrawals);
  const gone = new Set(withdrawals.map(({ draft }) => pathOf(draft)));
  folder.readInstead(
    new Map(
      paths.flatMap((path): [string, string | undefined][] => {
        if (isOwn(path)) return [];
        if (gone.has(path)) return [[path, undefined]];
        const text = shipped.read(path).text;
        const now = text === undefined ? undefined : changed(path, text);
        return now === text ? [] : [[path, now]];
      }),
    ),
  );
  return Object.fromEntries(
    withdrawals.map(({ draft }) => {
      const { addresses } = list[draft.id]!;
      return [draft.id, { addresses: [...new Set([...addresses, ...addressesOfAnswer(draft)])] }];
    }),
  );
}

/** What the text of a file is once the answers are gone; `all`: every file that may name one. */
function takingOver(
  all: readonly TextFile[],
  withdrawals: readonly Withdrawal[],
): (path: string, text: string) => string {
  const going = new Set(withdrawals.map(({ draft }) => pathOf(draft)));
  const left = all.filter((file) => !going.has(pathOf(file)));
  const namesIn = (kind: TextKind, ...files: readonly TextFile[]) =>
    new Set(files.flatMap(({ texts }) => texts.flatMap((text) => (text.kind === kind ? text.text : []))));
  const named = new Map(left.map((file) => [pathOf(file), namesIn('answer', file)]));
  const cited = namesIn('source', ...left);
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

const entryOf = (draft: ArticleDraft, instead: string, today: string) =>
  `"${draft.id}":
  question: ${JSON.stringify(draft.fields.question ?? draft.slug)}
  addresses: [${addressesOfAnswer(draft).join(', ')}]
  day: ${today}
  instead: [${instead}]
`;

/** Every address at which an answer is found. */
const addressesOfAnswer = (draft: ArticleDraft) => [
  numberUrl(draft.id),
  articleUrl(draft),
  ...(draft.fields.redirectFrom ?? []),
];

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
