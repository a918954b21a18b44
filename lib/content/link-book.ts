/** Everything the links of an answer may lead to. */
import { fixedPages } from '@/lib/site/fixed-pages';
import { articleUrl, numberUrl, receiptRegionId, termUrl, topicUrl } from '@/lib/site/urls';
import type { Address } from './addresses';
import type { ArticleDraft } from './article';
import { dataFileNames, dataFiles, type DataFiles, type TextFile } from './data-files';
import type { GlossaryLinks } from './markdown/glossary-links';
import { ownParts } from './markdown/heading-ids';
import type { LinkBook, LinkTarget } from './markdown/links';
import { ownWordsOf } from './own-words';
import { textFields } from './schema/fields';

/** All pages with their headings, by every address they answer at. No link leads to answers in `passing`, which are not there at all times. */
export function linkTargets(
  topics: readonly { slug: string }[],
  drafts: readonly ArticleDraft[],
  addresses: ReadonlyMap<string, Address>,
  files: DataFiles,
  passing?: ReadonlySet<string>,
): LinkBook['pages'] {
  const pages = new Map<string, LinkTarget>();
  const anchors = anchorsIn(Object.values(files));
  const unread = anchorPages(files);
  for (const url of [...fixedPages.keys(), ...topics.map(({ slug }) => topicUrl(slug))]) {
    const ids = unread.has(url) ? undefined : new Set(['main', ...(anchors.get(url) ?? [])]);
    pages.set(url, { url, ids });
  }
  for (const draft of drafts) {
    if (passing?.has(draft.slug)) continue;
    const target: LinkTarget = {
      url: articleUrl(draft),
      ids: draft.body && new Set([...draft.body.headings.map(({ id }) => id), ...ownParts]),
      answer: { id: draft.id, question: draft.fields.question ?? draft.slug },
    };
    pages.set(target.url, target);
    pages.set(numberUrl(draft.id), target);
  }
  const hidden = new Set(drafts.flatMap((draft) => (passing?.has(draft.slug) ? [articleUrl(draft)] : [])));
  for (const [address, { to, moved, gone }] of addresses) {
    if (gone || hidden.has(to)) continue;
    const target = moved ? pages.get(to) : { url: to, ids: new Set(['main']) };
    if (target && !pages.has(address)) pages.set(address, target);
  }
  return pages;
}

/** The pages whose parts cannot be said, because the file that names them is wrong in itself. */
const anchorPages = (files: DataFiles): ReadonlySet<string> =>
  new Set(
    dataFileNames.flatMap((name) =>
      files[name].value === undefined ? textFields(dataFiles[name][1]).flatMap(({ kind }) => kind?.page ?? []) : [],
    ),
  );

/** The permanent names that data files give to parts of pages, by the page's address. */
function anchorsIn(files: readonly TextFile[]): ReadonlyMap<string, string[]> {
  const anchors = new Map<string, string[]>();
  for (const { page, text, within } of files.flatMap(({ texts }) => texts)) {
    if (page === undefined) continue;
    anchors.set(page, [...(anchors.get(page) ?? []), within === undefined ? text : receiptRegionId(within, text)]);
  }
  return anchors;
}

/** Words that a body links where it first uses them: terms to the glossary, others to the answer that explains them. */
export function explainedWords({ glossary, pages, site }: DataFiles, drafts: readonly ArticleDraft[]): GlossaryLinks {
  const own = ownWordsOf(site.value);
  return new Map([
    ...Object.entries(glossary.value ?? {}).map(([id, { term }]): [string, string] => [term, termUrl(id)]),
    ...(pages.value?.explained ?? []).flatMap(({ words, answer }): [string, string][] =>
      drafts.flatMap((draft) => (draft.slug === answer ? [[own[words] ?? words, articleUrl(draft)]] : [])),
    ),
  ]);
}
