/** What one content file says about the others: answers and sources it names must be there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { numberUrl, policeBadgeUrl, receiptRegionId } from '@/lib/site/urls';
import type { Address } from './addresses';
import type { ArticleDraft } from './article';
import { dataFileNames, dataFiles, type DataFiles, type TextFile } from './data-files';
import { meant, startOfFile } from './problems';
import { textFields } from './schema/fields';
import type { TextKind } from './schema/kinds';

/** What may be named, by its kind. What could not be read is undefined: it is reported once, where it stands. */
export type Known = Partial<Record<TextKind, ReadonlySet<string>>> & {
  /** Answers that are not there at all times: only another answer's `related` may name them. */
  passing?: ReadonlySet<string>;
};

/** The names that the data files give; `more`: what else there is. */
export function knownNames<More extends Known>(
  { sources, glossary, codes, receipts, report }: DataFiles,
  more: More,
): Known & More {
  const keys = (value: object | undefined) => value && new Set(Object.keys(value));
  const lines = receipts.texts.flatMap(({ kind, within, text }) =>
    kind === 'anchor' && within ? [receiptRegionId(within, text)] : [],
  );
  return {
    ...more,
    source: keys(sources.value),
    term: keys(glossary.value),
    code: keys(codes.value),
    region: receipts.value && new Set(lines),
    field: keys(report.value?.fields),
  };
}

/** How an author is told that there is no such thing; a code is too short to guess which was meant. */
const missing: Partial<Record<TextKind, { says: (name: string) => string; fix: string; guess?: false }>> = {
  answer: { says: (slug) => `没有叫“${slug}”的答案`, fix: '写别的答案的英文短名' },
  topic: { says: (name) => `没有叫“${name}”的主题`, fix: '写主题的英文短名' },
  guide: { says: (name) => `没有叫“${name}”的一步步查`, fix: '写一步步查的英文短名' },
  source: {
    says: (name) => `sources.yaml 里没有“${name}”`,
    fix: '先在 sources.yaml 里加上这条依据；自己的答案，写进 operator/own-sources.yaml',
  },
  term: { says: (name) => `glossary.yaml 里没有“${name}”`, fix: '先在 glossary.yaml 里加上，或删掉这一行' },
  code: { says: (code) => `codes.yaml 里没有应答码“${code}”`, fix: '先在 codes.yaml 里加上，或删掉', guess: false },
  region: { says: (anchor) => `小票上没有“${anchor}”这一行`, fix: '写 /receipt/# 后面的名字，或改写 where' },
  field: { says: (name) => `fields 里没有“${name}”`, fix: '先在 fields 里加上这一项' },
};

/** Checks every name in a file that must be there. `own`: the answer that the file is. */
export function checkReferences({ texts, source, reporter }: TextFile, known: Known, own?: string) {
  for (const { kind, text, path } of texts) {
    const names = known[kind];
    const told = missing[kind];
    if (!names || !told) continue;
    const report = (message: string, fix: string) => reporter.report(source!.placeOf(path), message, fix);
    if (kind === 'answer' && text === own) report(`${String(path[0])} 里写了这篇答案自己`, '换成别的答案，或删掉');
    else if (kind === 'answer' && known.passing?.has(text) && !(own && path[0] === 'related'))
      report(`“${text}”不是一直都有（写了 from 或 until）`, '换成一直有的答案；提到它只能写在别的答案的 related 里');
    else if (!names.has(text)) report(told.says(text), told.guess === false ? told.fix : meant(text, names, told.fix));
  }
}

/** Reports former addresses of an answer that are another's now, or are its own. */
export function checkFormerAddresses(
  { id, texts, source, reporter }: ArticleDraft,
  addresses: ReadonlyMap<string, Address>,
) {
  for (const { path, text: former } of texts) {
    const holder = path[0] === 'redirectFrom' ? addresses.get(former) : undefined;
    if (holder && (!holder.moved || holder.meaning !== id || former === numberUrl(id)))
      reporter.report(source!.placeOf(path), `旧地址 ${former} 已经属于 ${holder.meaning}`, '删掉这个旧地址');
  }
}

/**
 * The pictures that the operator's particulars need must be there: of ways to reach support, and the badge of the police
 * beside a number of theirs, which only they can give.
 */
export function refuseMissingPictures({ site: { value, source, reporter } }: DataFiles, publicFolder: string) {
  const isMissing = (picture: string) => !existsSync(join(publicFolder, picture));
  if (value?.police && isMissing(policeBadgeUrl)) {
    const message = `没有公安备案的徽标 public${policeBadgeUrl}`;
    reporter.report(source!.placeOf(['police']), message, '从公安备案平台下载徽标，用这个名字放进 public');
  }
  value?.support.channels.forEach(({ picture }, at) => {
    if (picture === undefined || !isMissing(picture)) return;
    const place = source!.placeOf(['support', 'channels', at, 'picture']);
    reporter.report(place, `没有图片 public${picture}`, '检查文件名，或把图片放进去');
  });
}

/** A number that was withdrawn is on paper and in chats: no other answer has it. */
export function refuseWithdrawnNumbers(drafts: readonly ArticleDraft[], withdrawn: DataFiles['withdrawn']['value']) {
  for (const { id, reporter } of drafts) {
    if (!withdrawn || !(id in withdrawn)) continue;
    const fix = '换一个没用过的编号；要恢复那一篇，先在 withdrawn.yaml 里删掉它';
    reporter.report(startOfFile, `编号 ${id} 的答案已经撤下，编号不再用`, fix);
  }
}

/** What has not happened yet has no date: the fields that say when something was done. */
export function refuseFuture({ texts, source, reporter }: TextFile, today: string) {
  for (const { kind, path, text } of texts) {
    const field = String(path.at(-1));
    if (kind !== 'day' || text <= today || !/^(?:published|updated|reviewed|checked|day)$/.test(field)) continue;
    const fix = `写做这件事的那一天，最晚  ${field}: ${today}`;
    reporter.report(source!.placeOf(path), `${field} 写的是 ${text}，今天才 ${today}`, fix, 'day');
  }
}

/** The files that may cite a source, by their schemas. */
const filesThatCite = () =>
  dataFileNames.filter((name) => textFields(dataFiles[name][1]).some(({ kind }) => kind?.kind === 'source'));

/** Every source must be cited somewhere; said only when every file that may cite one could be read. */
export function refuseUnusedSources(files: DataFiles, drafts: readonly ArticleDraft[]) {
  const data = filesThatCite().map((name) => files[name]);
  const isUnread = drafts.some(({ data, unfinished }) => !data && !unfinished);
  if (isUnread || !files.sources.value || data.some(({ value }) => value === undefined)) return;
  const cited = new Set(
    [...data, ...drafts].flatMap(({ texts }) => texts.flatMap(({ kind, text }) => (kind === 'source' ? text : []))),
  );
  const own = files.ownSources;
  for (const id of Object.keys(files.sources.value)) {
    const { source, reporter } = own.value && id in own.value ? own : files.sources;
    if (!cited.has(id))
      reporter.report(source!.placeOf([id]), `依据“${id}”没有答案引用`, '删掉它，或写进答案的 sources');
  }
}

/** Every field of the report must be needed by a situation. */
export function refuseUnusedFields({ report: { value, source, texts, reporter } }: DataFiles) {
  const needed = new Set(texts.flatMap(({ kind, text }) => (kind === 'field' ? text : [])));
  for (const id of Object.keys(value?.fields ?? {})) {
    if (!needed.has(id))
      reporter.report(source!.placeOf(['fields', id]), `没有一件事要“${id}”`, '删掉它，或写进一件事的 needs');
  }
}
