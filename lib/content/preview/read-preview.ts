/** A library of a content folder that is not right: as far as it is, so that every page can be looked at. */
import type { z } from 'zod';
import { addressesOf } from '../addresses';
import { createLibrary } from '../create-library';
import { eachDataFile, knownScreens, readYaml, type DataFile, type DataFiles } from '../data-files';
import { readDrafts } from '../drafts';
import type { ContentFile } from '../files';
import { readGuides, type GuideDraft } from '../guides';
import type { Folders } from '../inspect';
import { keyOf, once, type Kept } from '../kept';
import type { Library, Topic } from '../library';
import { linkTargets } from '../link-book';
import { readOwnNotes } from '../own-notes';
import { ownWordsOf } from '../own-words';
import type { Passages } from '../passages';
import { readOffTopic, readPhrasings } from '../phrasings';
import { Reporter } from '../problems';
import { readPublicFiles } from '../public-files';
import { readSign } from '../sign';
import { guideFile } from '../schema';
import { textsOf } from '../schema/fields';
import { Lines } from '../yaml/causes';
import { asFarAsRight, unwritten } from './as-far-as-right';
import { besideBlocks, type Wrong } from './beside';
import { LooseFolder, recoveredYaml } from './loose-folder';
import { standInForMissing, treeOf } from './made-whole';
import { absentArticle, previewArticle } from './preview-article';

/** `before`: the text that each file had when it was right last. */
export function readPreview(folders: Folders, before: ReadonlyMap<string, string>, wrong: readonly Wrong[]): Library {
  const folder = new LooseFolder(folders.content, folders.shown);
  const { files, passages } = eachDataFile((path, shape, known) =>
    valueOf(shape, folder.read(path), before.get(path), known, folders.kept),
  );
  standInForMissing(files);
  const guides = readGuides(folder, passages, folders.kept).map(({ slug, ...read }): GuideDraft => {
    const path = `guides/${slug}.yaml`;
    const whole = read.value === undefined ? valueOf(guideFile, folder.read(path), before.get(path), passages) : read;
    return { ...whole, slug, value: treeOf(whole.value!) };
  });
  const topics = topicsOf(files, folder);
  const drafts = readDrafts(folder, passages, new Set(topics.map(({ slug }) => slug)), folders);
  const addressesFor = (answers: Parameters<typeof addressesOf>[1]) =>
    addressesOf(
      topics.map(({ slug }) => slug),
      answers,
      Object.keys(files.codes.value!),
      guides,
      files.withdrawn.value,
    );
  const draftAddresses = addressesFor(
    drafts.map(({ id, slug, topic, fields }) => ({ id, slug, topic, redirectFrom: fields.redirectFrom ?? [] })),
  );
  const around = {
    passages,
    sources: files.sources.value,
    notes: readOwnNotes(folder, passages, drafts),
    body: {
      ownWords: ownWordsOf(files.site.value),
      links: {
        pages: linkTargets(topics, drafts, draftAddresses, files),
        files: readPublicFiles(folders.public).files,
        telephones: undefined,
      },
      myths: new Map(Object.entries(files.myths.value!)),
      screens: knownScreens(files),
      terms: new Map(Object.entries(files.glossary.value!).map(([id, { term }]) => [term, id])),
      site: files.site.value!.url,
      contacts: [],
    },
  };
  const among = keyOf(around.sources, around.body);
  const articles = drafts.map((draft) => {
    const path = `articles/${draft.topic}/${draft.id}-${draft.slug}.md`;
    const now = folder.read(path).text ?? '';
    const make = () => previewArticle(draft, { path, now, before: before.get(path) }, around);
    const isRight = draft.data && draft.body && draft.reporter.count === 0;
    const { offset, more, ...article } = isRight
      ? once(folders.kept, keyOf('preview', draft.key, around.notes.get(draft.id)?.text, among), make)
      : make();
    const own = wrong.filter(({ file }) => file === folder.shownPath(path));
    return { ...article, sections: besideBlocks(article.sections, own, offset, more) };
  });
  const library = createLibrary(files, topics, articles, guides, addressesFor(articles), {
    sign: readSign(folder),
    phrasings: readPhrasings(folder, new Set(drafts.map(({ slug }) => slug))),
    offTopic: readOffTopic(folder, []),
  });
  return {
    ...library,
    wrong,
    reportSituations: library.reportSituations.map((situation) => ({
      ...situation,
      needs: situation.needs.filter(Boolean),
      answers: situation.answers.filter(Boolean),
    })),
    // What names an answer may name one that there is not.
    article: (slug) => library.article(slug) ?? absentArticle(slug, topics[0]!.slug),
  };
}

/** The topics, in the order of the keypad; while none can be read, one for each folder of answers. */
function topicsOf({ topics }: DataFiles, folder: LooseFolder): Topic[] {
  const read = Object.entries(topics.value!).map(([slug, topic]): Topic => ({ slug, ...topic }));
  if (read.length > 0) return read.sort((a, b) => a.digit - b.digit);
  const slugs = folder.list('articles').flatMap(({ name, isFolder }) => (isFolder ? name : []));
  return [...slugs, 'none'].map((slug, at) => ({ slug, digit: at + 1, name: slug, key: slug, lead: unwritten }));
}

/** A file with a value, whatever is wrong with it. */
function valueOf<T extends z.ZodType>(
  shape: T,
  file: ContentFile,
  textBefore: string | undefined,
  passages: Passages | undefined,
  kept?: Kept,
): DataFile<z.infer<T>> {
  const read = readYaml(shape, file, passages, kept);
  if (read.value !== undefined) return read;
  const again = { path: file.path, text: textBefore, reporter: new Reporter(file.path) };
  const before = textBefore === undefined ? undefined : readYaml(shape, again, passages).value;
  // Of YAML that is broken it cannot be said what was meant.
  const value =
    read.source || before === undefined
      ? asFarAsRight(shape, read.source ? read.source.value : recoveredYaml(file.text ?? '', passages), before)
      : before;
  const source = { value, placeOf: () => ({ line: 1, column: 1 }), lines: new Lines(file.text ?? '', 0) };
  return { value, texts: textsOf(shape, value), source, reporter: file.reporter };
}
