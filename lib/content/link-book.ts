/** Everything the links of an answer may lead to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleUrl, fixedPages, glossaryUrl, mythsUrl, numberUrl, receiptRegionId, receiptUrl, reportUrl, topicUrl } from '@/lib/site/urls';
import type { Address } from './addresses';
import type { ArticleDraft } from './article';
import type { DataFiles } from './data-files';
import { ownParts } from './markdown/heading-ids';
import type { LinkBook, LinkTarget, PictureSize } from './markdown/links';

/** All pages with their headings, by every address they answer at, and the files of the public folder. */
export function linkBook(
  topics: readonly { slug: string }[],
  drafts: readonly ArticleDraft[],
  addresses: ReadonlyMap<string, Address>,
  { glossary, myths, receipts, report }: DataFiles,
  publicFolder: string,
): Omit<LinkBook, 'own'> {
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
  return { pages, files: filesBelow(publicFolder) };
}

const filesBelow = (dir: string): Map<string, PictureSize | undefined> =>
  new Map(
    readdirSync(dir, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(dir.length).replaceAll('\\', '/'), file.endsWith('.svg') ? sizeOf(file) : undefined]),
  );

/** Width and height of a drawing, by its viewBox. */
function sizeOf(file: string): PictureSize | undefined {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(readFileSync(file, 'utf8')) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : undefined;
}
