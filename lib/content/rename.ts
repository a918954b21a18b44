/** Another name for an answer: what changes in which content file, so that nothing names the old one and no link breaks. */
import { isMap, isNode, isSeq, parseDocument } from 'yaml';
import { articleUrl } from '@/lib/site/urls';
import type { ArticleDraft } from './article';
import { readDataFiles, type TextFile } from './data-files';
import { readDrafts } from './drafts';
import { ContentFolder } from './files';
import { readGuides } from './guides';
import type { Kept } from './kept';
import type { Place } from './problems';

/** A file of the content folder whose text or name changes; paths are below the folder. */
export type Change = { path: string; to: string; text: string };

/** The answers there are, finished or not. */
export function readAnswers(dir: string): ArticleDraft[] {
  const folder = new ContentFolder(dir, '');
  return readDrafts(folder, readDataFiles(folder).passages, undefined);
}

/**
 * All that changes when the answer `from` is called `to`: its file, every name of it in files that can be read, every
 * link to its old address, which leads to the new one from then on.
 */
export function renaming(dir: string, from: string, to: string): Change[] {
  const folder = new ContentFolder(dir, '');
  const { all, drafts, paths } = readNaming(folder);
  const draft = drafts.find(({ slug }) => slug === from)!;
  const [oldUrl, newUrl] = [articleUrl(draft), articleUrl({ ...draft, slug: to })];

  const named = placesOf(from, all);

  return paths.flatMap((path): Change[] => {
    const before = folder.isThere(path) ? folder.read(path).text : undefined;
    if (before === undefined) return [];
    let text = renameAt(before, named.get(path) ?? [], from, to);
    if (path.endsWith('.tsv')) text = text.replaceAll(new RegExp(`^${from}\t`, 'gm'), `${to}\t`);
    else text = text.replaceAll(oldUrl, newUrl);
    const isItself = path === pathOf(draft);
    if (isItself) text = keepAddress(text, oldUrl, newUrl);
    const at = isItself ? path.replace(`-${from}.md`, `-${to}.md`) : path;
    return at === path && text === before ? [] : [{ path, to: at, text }];
  });
}

/**
 * All that may name an answer, the answers among it; `paths`: where it stands, and the phrasings and the operator's notes,
 * which link to others. `folder` is shown without a name.
 */
export function readNaming(folder: ContentFolder, kept?: Kept) {
  const { files, passages } = readDataFiles(folder, kept);
  const drafts = readDrafts(folder, passages, undefined, { kept });
  const all: TextFile[] = [...Object.values<TextFile>(files), ...drafts, ...readGuides(folder, passages, kept)];
  const unread = [...folder.list('phrasings'), ...folder.list('operator/notes')].map(({ path }) =>
    folder.shownPath(path).replace(/^\//, ''),
  );
  return { all, drafts, paths: [...all.map(pathOf), ...unread] };
}

/** Below the folder, when that is shown without a name. */
export const pathOf = ({ reporter }: Pick<TextFile, 'reporter'>) => reporter.file.replace(/^\//, '');

/** Where files name an answer, by the path of each file, also of those that do not. */
const placesOf = (name: string, all: readonly TextFile[]): Map<string, Place[]> =>
  new Map(
    all.map((file) => [
      pathOf(file),
      file.texts.flatMap(({ kind, text, path }) =>
        kind === 'answer' && text === name ? [file.source!.placeOf(path)] : [],
      ),
    ]),
  );

/** The old name at each of these places, or the first behind it: the place of a field is that of its own name. */
function renameAt(text: string, places: readonly Place[], from: string, to: string): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const name = new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g');
  const offsets = places.map(({ line, column }) => {
    name.lastIndex = starts[line - 1]! + column - 1;
    return name.exec(text)!.index;
  });
  return [...new Set(offsets)]
    .sort((a, b) => b - a)
    .reduce((changed, at) => changed.slice(0, at) + to + changed.slice(at + from.length), text);
}

/** The text of an answer with one former address more; one that it has again is no former one. */
function keepAddress(text: string, oldUrl: string, newUrl: string): string {
  const begins = text.indexOf('\n') + 1;
  const ends = text.indexOf('\n---', begins) + 1;
  const { contents } = parseDocument(text.slice(begins, ends));
  const node = isMap(contents) ? contents.get('redirectFrom', true) : undefined;
  const former = isSeq(node) ? (node.toJSON() as string[]) : [];
  const list = `[${[...new Set([...former, oldUrl])].filter((address) => address !== newUrl).join(', ')}]`;
  if (!isNode(node) || !node.range) return `${text.slice(0, ends)}redirectFrom: ${list}\n${text.slice(ends)}`;
  const [start, end] = node.range;
  return text.slice(0, begins + start) + list + text.slice(begins + end);
}
