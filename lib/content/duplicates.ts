/** What may be there once only: each of two things would be found in place of the other. */
import type { ArticleDraft } from './article';
import type { DataFiles } from './data-files';
import { listed, startOfFile } from './problems';

/** A thing that only one answer may have: what it is called, where an answer has it, what to do when two have it. */
type Claim = { what: string; of: (draft: ArticleDraft) => { text: string; path?: PropertyKey[] }[]; fix: string };

const inFields =
  (...names: PropertyKey[]) =>
  ({ texts }: ArticleDraft) =>
    texts.filter(({ path }) => names.includes(path[0]!));

const claims: readonly Claim[] = [
  { what: '编号', of: ({ id }) => [{ text: id }], fix: '换一个没用过的编号' },
  { what: '英文短名', of: ({ slug }) => [{ text: slug }], fix: '换一个没用过的英文短名' },
  { what: '问题', of: inFields('question', 'aliases'), fix: '合成一篇，或把问题写得不一样' },
  { what: '屏幕原文', of: inFields('prompts'), fix: '一句只写在一篇里，删掉一处' },
  { what: '应答码', of: inFields('codes'), fix: '一个代码只写在一篇里，删掉一处' },
];

/**
 * Two answers must not claim one number, slug, question, screen text or code: each leads to one. Every file involved is
 * named. Of answers that are `unfinished` only what their files are called counts.
 */
export function refuseDuplicates(finished: ArticleDraft[], unfinished: ArticleDraft[] = []) {
  for (const { what, of, fix } of claims) {
    const drafts = /^(?:编号|英文短名)$/.test(what) ? [...finished, ...unfinished] : finished;
    const byValue = new Map<string, { draft: ArticleDraft; path?: PropertyKey[] }[]>();
    for (const draft of drafts) {
      for (const { text, path } of of(draft)) byValue.set(text, [...(byValue.get(text) ?? []), { draft, path }]);
    }
    for (const [value, holders] of byValue) {
      for (const { draft, path } of holders) {
        const others = new Set(holders.flatMap((other) => (other.draft === draft ? [] : [other.draft.reporter.file])));
        if (others.size === 0) continue;
        const place = path && draft.source ? draft.source.placeOf(path) : startOfFile;
        draft.reporter.report(place, `${what}“${value}”和 ${listed([...others], 3)} 重复`, fix);
      }
    }
  }
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

/** A pair of content/troubles.yaml names an object and a trouble of that file, each pair once. */
export function refuseStrangePairs({ troubles: { value, source, reporter } }: DataFiles) {
  if (!value) return;
  const report = (path: PropertyKey[], message: string, fix: string) =>
    reporter.report(source!.placeOf(['pairs', ...path]), message, fix);
  const seen = new Set<string>();
  value.pairs.forEach(({ object, trouble }, at) => {
    for (const [field, name, known] of [
      ['object', object, value.objects],
      ['trouble', trouble, value.troubles],
    ] as const)
      if (!(name in known))
        report(
          [at, field],
          `${field}s 里没有“${name}”`,
          `写 ${Object.keys(known).join('、')} 里的一个，或先加到 ${field}s`,
        );
    const pair = `${object}、${trouble}`;
    if (seen.has(pair)) report([at], `“${pair}”写了两次`, '合成一行');
    seen.add(pair);
  });
}

/** Screens have one name each, in both files; what is drawn is not said to be undrawn. */
export function refuseSharedScreens({ screens, ownScreens }: DataFiles) {
  const drawn = new Set(Object.keys(screens.value?.drawn ?? {}));
  for (const name of Object.keys(ownScreens.value?.drawn ?? {})) {
    if (!drawn.has(name)) continue;
    const place = ownScreens.source!.placeOf(['drawn', name]);
    const fix = '在名字后面加上机型，例如  settlement.smart-a8';
    ownScreens.reporter.report(place, `“${name}”在 screens.yaml 里已经有了`, fix);
  }
  for (const { value, source, reporter } of [screens, ownScreens]) {
    for (const name of Object.keys(value?.undrawn ?? {})) {
      if (drawn.has(name) || value?.drawn[name])
        reporter.report(source!.placeOf(['undrawn', name]), `“${name}”已经画了，又写在 undrawn 里`, '删掉一处');
    }
  }
}
