/** What one content file says about the others: answers and sources it names must be there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { numberUrl, policeBadgeUrl, receiptRegionId } from '@/lib/site/urls';
import type { Address } from './addresses';
import type { ArticleDraft } from './article';
import { entriesOf, type DataFile, type DataFiles } from './data-files';
import type { GuideDraft } from './guides';
import { listed, nearest, type Reporter } from './problems';

/** What may be named. A part that could not be read is undefined: it is reported once, where it stands. */
export type Known = {
  slugs: ReadonlySet<string>;
  sources?: ReadonlySet<string>;
  codes?: ReadonlySet<string>;
  terms?: ReadonlySet<string>;
};

/** Names of answers and sources in one entry of a data file. */
type Named = {
  answer?: string;
  answers?: readonly string[];
  related?: readonly string[];
  asked?: readonly string[];
  sources?: readonly string[];
};

/** Checks every answer, source and term that a data file names. */
export function checkDataReferences(files: DataFiles, known: Known) {
  const { home } = files;
  if (home.value) {
    checkNamed(home, [], { asked: home.value.asked }, known);
    home.value.prompts.forEach((prompt, index) => checkNamed(home, ['prompts', index], prompt, known));
  }
  const { pages } = files;
  for (const [page, named] of Object.entries(pages.value ?? {})) {
    for (const [field, slugs] of Object.entries(named)) {
      if (typeof slugs === 'string') checkAnswer(slugs, pages.source!.placeOf([page, field]), known, pages.reporter);
      else
        slugs.forEach((slug, at) => checkAnswer(slug, pages.source!.placeOf([page, field, at]), known, pages.reporter));
    }
  }
  const { holidays } = files;
  holidays.value?.forEach(({ source }, index) =>
    checkSource(source, holidays.source!.placeOf([index, 'source']), known, holidays.reporter),
  );
  const { authorities } = files;
  for (const [name, { source }] of Object.entries(authorities.value ?? {})) {
    checkSource(source, authorities.source!.placeOf([name, 'source']), known, authorities.reporter);
  }
  const { searchWords } = files;
  if (searchWords.value) checkNamed(searchWords, ['illicit'], searchWords.value.illicit, known);
  const { receipts } = files;
  for (const [key, receipt] of entriesOf(receipts.value ?? {})) {
    checkNamed(receipts, [key], receipt, known);
    checkTerm(receipts, [key, 'term'], receipt.term, known);
    receipt.regions.forEach((region, index) => {
      checkNamed(receipts, [key, 'regions', index], region, known);
      if (region.term) checkTerm(receipts, [key, 'regions', index, 'term'], region.term, known);
    });
  }
  checkReport(files, known);
  for (const name of ['myths', 'codes', 'platformCodes', 'glossary', 'reportedPrompts'] as const) {
    const file = files[name];
    for (const [key, entry] of entriesOf<Named>(file.value ?? [])) checkNamed(file, [key], entry, known);
  }
}

/** Checks the fields, the lines of slips and the answers that the report names. */
function checkReport({ report, receipts }: DataFiles, known: Known) {
  if (!report.value) return;
  const { value, source, reporter } = report;
  const { fields, situations } = value;
  const slips =
    receipts.value &&
    new Set(
      Object.entries(receipts.value).flatMap(([id, { regions }]) =>
        regions.map((region) => receiptRegionId(id, region.id)),
      ),
    );
  for (const [id, { region }] of Object.entries(fields)) {
    if (!region || !slips || slips.has(region)) continue;
    const near = nearest(region, [...slips]);
    reporter.report(
      source!.placeOf(['fields', id, 'region']),
      `小票上没有“${region}”这一行`,
      near ? `是不是想写 ${near}` : '写 /receipt/# 后面的名字，或改写 where',
    );
  }
  const needed = new Set<string>();
  for (const [id, situation] of Object.entries(situations)) {
    checkNamed(report, ['situations', id], situation, known);
    situation.needs.forEach((field, index) => {
      needed.add(field);
      if (Object.hasOwn(fields, field)) return;
      const near = nearest(field, Object.keys(fields));
      reporter.report(
        source!.placeOf(['situations', id, 'needs', index]),
        `fields 里没有“${field}”`,
        near ? `是不是想写 ${near}` : '先在 fields 里加上这一项',
      );
    });
  }
  for (const id of Object.keys(fields)) {
    if (!needed.has(id))
      reporter.report(source!.placeOf(['fields', id]), `没有一件事要“${id}”`, '删掉它，或写进一件事的 needs');
  }
}

/** Checks every answer that a guide ends at. */
export function checkGuideReferences({ data, source, reporter }: GuideDraft, known: Known) {
  for (const [name, { answer }] of Object.entries(data?.steps ?? {})) {
    if (answer) checkAnswer(answer, source!.placeOf(['steps', name, 'answer']), known, reporter);
  }
}

/** Whoever shows a number of the police shows their badge with it; only they can give the picture. */
export function refuseMissingBadge({ site: { value, source, reporter } }: DataFiles, publicFolder: string) {
  if (!value?.police || existsSync(join(publicFolder, policeBadgeUrl))) return;
  reporter.report(
    source!.placeOf(['police']),
    `没有公安备案的徽标 public${policeBadgeUrl}`,
    '从公安备案平台下载徽标，用这个名字放进 public',
  );
}

/** A word may stand in one group of synonyms only: it cannot mean two things at once. */
export function refuseSharedSynonyms({ synonyms: { value, source, reporter } }: DataFiles) {
  const seen = new Set<string>();
  for (const name of ['common', 'same'] as const) {
    value?.[name].forEach((group, at) =>
      group.forEach((word, index) => {
        const plain = word.toLowerCase().replace(/\s/g, '');
        if (seen.has(plain))
          reporter.report(source!.placeOf([name, at, index]), `“${word}”在两组里`, '一个词只能在一组里，留一个');
        seen.add(plain);
      }),
    );
  }
}

function checkNamed({ source, reporter }: DataFile<unknown>, path: PropertyKey[], named: Named, known: Known) {
  const { answer, answers = [], related = [], asked = [], sources = [] } = named;
  const place = (...field: PropertyKey[]) => source!.placeOf([...path, ...field]);
  if (answer) checkAnswer(answer, place('answer'), known, reporter);
  answers.forEach((slug, index) => checkAnswer(slug, place('answers', index), known, reporter));
  related.forEach((slug, index) => checkAnswer(slug, place('related', index), known, reporter));
  asked.forEach((slug, index) => checkAnswer(slug, place('asked', index), known, reporter));
  sources.forEach((id, index) => checkSource(id, place('sources', index), known, reporter));
}

type Place = { line: number; column: number };

function checkAnswer(slug: string, place: Place, { slugs }: Known, reporter: Reporter) {
  if (slugs.has(slug)) return;
  const near = nearest(slug, [...slugs]);
  reporter.report(place, `没有叫“${slug}”的答案`, near ? `是不是想写 ${near}` : '写别的答案的英文短名');
}

function checkSource(id: string, place: Place, { sources }: Known, reporter: Reporter) {
  if (!sources || sources.has(id)) return;
  const near = nearest(id, [...sources]);
  reporter.report(
    place,
    `sources.yaml 里没有“${id}”`,
    near ? `是不是想写 ${near}` : '先在 sources.yaml 里加上这条依据',
  );
}

function checkTerm({ source, reporter }: DataFile<unknown>, path: PropertyKey[], id: string, { terms }: Known) {
  if (!terms || terms.has(id)) return;
  const near = nearest(id, [...terms]);
  reporter.report(
    source!.placeOf(path),
    `glossary.yaml 里没有“${id}”`,
    near ? `是不是想写 ${near}` : '先在 glossary.yaml 里加上，或删掉这一行',
  );
}

/** Checks what an answer names: related answers, sources, response codes, former addresses. */
export function checkArticleReferences(draft: ArticleDraft, known: Known, addresses: ReadonlyMap<string, Address>) {
  if (!draft.front) return;
  const { front, reporter } = draft;
  const { related = [], sources = [], codes = [], redirectFrom = [] } = draft.fields;
  related.forEach((slug, index) => {
    const place = front.placeOf(['related', index]);
    if (slug === draft.slug) reporter.report(place, 'related 里写了这篇答案自己', '换成别的答案，或删掉');
    else checkAnswer(slug, place, known, reporter);
  });
  sources.forEach((id, index) => checkSource(id, front.placeOf(['sources', index]), known, reporter));
  codes.forEach((code, index) => {
    if (!known.codes || known.codes.has(code)) return;
    reporter.report(
      front.placeOf(['codes', index]),
      `codes.yaml 里没有应答码“${code}”`,
      '先在 codes.yaml 里加上，或删掉',
    );
  });
  redirectFrom.forEach((former, index) => {
    const holder = addresses.get(former);
    if (holder && (!holder.moved || holder.meaning !== draft.id || former === numberUrl(draft.id))) {
      const place = front.placeOf(['redirectFrom', index]);
      reporter.report(place, `旧地址 ${former} 已经属于 ${holder.meaning}`, '删掉这个旧地址');
    }
  });
}

/** A thing that only one answer may have: what it is called, where an answer has it, what to do when two have it. */
type Claim = { what: string; of: (draft: ArticleDraft) => [value: string, field?: PropertyKey[]][]; fix: string };

const claims: readonly Claim[] = [
  { what: '编号', of: ({ id }) => [[id]], fix: '换一个没用过的编号' },
  { what: '英文短名', of: ({ slug }) => [[slug]], fix: '换一个没用过的英文短名' },
  {
    what: '问题',
    of: ({ fields }) => [
      ...(fields.question ? [[fields.question, ['question']] as [string, PropertyKey[]]] : []),
      ...listedIn('aliases', fields.aliases),
    ],
    fix: '合成一篇，或把问题写得不一样',
  },
  { what: '屏幕原文', of: ({ fields }) => listedIn('prompts', fields.prompts), fix: '一句只写在一篇里，删掉一处' },
  { what: '应答码', of: ({ fields }) => listedIn('codes', fields.codes), fix: '一个代码只写在一篇里，删掉一处' },
];

const listedIn = (field: string, values: readonly string[] = []) =>
  values.map((value, at): [string, PropertyKey[]] => [value, [field, at]]);

/** Two answers must not claim one number, slug, question, screen text or code: each leads to one. Every file involved is named. */
export function refuseDuplicates(drafts: ArticleDraft[]) {
  for (const { what, of, fix } of claims) {
    const byValue = new Map<string, { draft: ArticleDraft; field?: PropertyKey[] }[]>();
    for (const draft of drafts) {
      for (const [value, field] of of(draft)) byValue.set(value, [...(byValue.get(value) ?? []), { draft, field }]);
    }
    for (const [value, holders] of byValue) {
      for (const { draft, field } of holders) {
        const others = new Set(holders.flatMap((other) => (other.draft === draft ? [] : [other.draft.reporter.file])));
        if (others.size === 0) continue;
        const place = field && draft.front ? draft.front.placeOf(field) : { line: 1, column: 1 };
        draft.reporter.report(place, `${what}“${value}”和 ${listed([...others], 3)} 重复`, fix);
      }
    }
  }
}

/** What has not happened yet has no date: the fields that say when something was done. */
export function refuseFuture({ fields, front, reporter }: ArticleDraft, today: string) {
  for (const field of ['published', 'updated', 'reviewed'] as const) {
    const day = fields[field];
    if (!front || !day || day <= today) continue;
    reporter.report(front.placeOf([field]), `${field} 写的是 ${day}，今天才 ${today}`, '写做这件事的那一天');
  }
}

/** Every source must be cited somewhere; said only when every file that may cite one could be read. */
export function refuseUnusedSources(files: DataFiles, drafts: readonly ArticleDraft[]) {
  const { value, source, reporter } = files.sources;
  const citing = [files.myths, files.codes, files.platformCodes, files.glossary, files.receipts].map(
    ({ value }) => value,
  );
  const holidays = files.holidays.value;
  const authorities = files.authorities.value;
  if (!value || !holidays || !authorities || citing.includes(undefined) || drafts.some(({ data }) => !data)) return;
  const all: { sources: readonly string[] }[] = [
    ...drafts.map(({ data }) => data!),
    ...citing.flatMap((file) => Object.values(file!)),
  ];
  const cited = new Set([
    ...all.flatMap(({ sources }) => sources),
    ...[...holidays, ...Object.values(authorities)].map(({ source }) => source),
  ]);
  for (const id of Object.keys(value)) {
    if (!cited.has(id))
      reporter.report(source!.placeOf([id]), `依据“${id}”没有答案引用`, '删掉它，或写进答案的 sources');
  }
}
