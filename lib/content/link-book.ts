/** Everything the links of an answer may lead to. */
import {
  articleUrl,
  fixedPages,
  glossaryUrl,
  mythsUrl,
  numberUrl,
  receiptRegionId,
  receiptUrl,
  reportUrl,
  topicUrl,
} from '@/lib/site/urls';
import type { Address } from './addresses';
import type { ArticleDraft } from './article';
import type { DataFiles } from './data-files';
import { ownParts } from './markdown/heading-ids';
import type { LinkBook, LinkTarget } from './markdown/links';

/** All pages with their headings, by every address they answer at. */
export function linkTargets(
  topics: readonly { slug: string }[],
  drafts: readonly ArticleDraft[],
  addresses: ReadonlyMap<string, Address>,
  { glossary, myths, receipts, report }: DataFiles,
): LinkBook['pages'] {
  const pages = new Map<string, LinkTarget>();
  const anchors: Partial<Record<string, string[]>> = {
    [glossaryUrl]: Object.keys(glossary.value ?? {}),
    [mythsUrl]: Object.keys(myths.value ?? {}),
    [reportUrl]: Object.keys(report.value?.situations ?? {}),
    [receiptUrl]: Object.entries(receipts.value ?? {}).flatMap(([id, { regions }]) => [
      id,
      ...regions.map((region) => receiptRegionId(id, region.id)),
    ]),
  };
  for (const url of [...Object.keys(fixedPages), ...topics.map(({ slug }) => topicUrl(slug))]) {
    pages.set(url, { url, ids: new Set(['main', ...(anchors[url] ?? [])]) });
  }
  for (const draft of drafts) {
    const target: LinkTarget = {
      url: articleUrl(draft),
      ids: new Set([...(draft.body?.headings.map(({ id }) => id) ?? []), ...ownParts]),
      answer: { id: draft.id, question: draft.fields.question ?? draft.slug },
    };
    pages.set(target.url, target);
    pages.set(numberUrl(draft.id), target);
  }
  for (const [address, { to, moved }] of addresses) {
    const target = moved ? pages.get(to) : { url: to, ids: new Set(['main']) };
    if (target && !pages.has(address)) pages.set(address, target);
  }
  return pages;
}
