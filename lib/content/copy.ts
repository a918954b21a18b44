/** Reads published words as a copy editor does: spaces and punctuation, and words the site does not use. */
import type { Nodes, Root, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { ArticleDraft } from './article';
import { codeOf } from './characters';
import type { TextFile } from './data-files';
import { bareAddress, trimmed } from './markdown/bare-addresses';
import { parseMarkdown } from './markdown/parse';
import { refuseUnsafeBlocks, refuseUnsafeSentences } from './money-rules';
import { refuseNeverWritten } from './never-written';
import { refuseMarkup } from './plain-fields';
import { quoted, type Place, type Reporter } from './problems';
import { markdownRules } from './rules';
import type { BannedWord } from './schema';
import type { YamlSource } from './yaml';
import { written } from './yaml/text';

/** A linter: gives back the text as it should stand. Given from outside, because it is a native module. */
export type CorrectCopy = (text: string) => string;

/** The characters of a text that share pictures cannot show. Given from outside: what a typeface has is no matter of content. */
type Undrawable = (text: string) => string[];

/** `contacts`: how this site's own support is reached; `claims`: what is known to be wrong; `plainFields`: whether markup in fields is looked for; `english`: whether what customers are told must have its English. */
export type CopyRules = {
  correct?: CorrectCopy;
  undrawable?: Undrawable;
  plainFields?: boolean;
  english?: boolean;
  banned: readonly BannedWord[];
  contacts: readonly string[];
  claims: readonly string[];
};

/** Checks one piece of published text. `slug` is the answer it stands in, for words allowed there. */
function checkCopy(text: string, place: Place, rules: CopyRules, reporter: Reporter, slug?: string) {
  checkWords(text, place, rules, reporter, slug);
  refuseNeverWritten(text, place, rules.contacts, reporter);
  refuseUnsafeSentences(text, place, reporter);
}

function checkWords(text: string, place: Place, rules: CopyRules, reporter: Reporter, slug?: string) {
  const corrected = rules.correct ? correctedAround(text, rules.correct) : text;
  if (corrected !== text && !reporter.tells(markup, place.line)) {
    const at = firstDifference(text, corrected);
    const around = (version: string) => quoted(version.slice(Math.max(0, at - 6), at + 8));
    reporter.report(place, `标点或空格：${around(text)}`, `改成${around(corrected)}`, 'spacing');
  }
  for (const { word, instead, except = [], allowedIn = [] } of rules.banned) {
    if (slug && allowedIn.includes(slug)) continue;
    const rest = except.reduce((left, allowed) => left.replaceAll(allowed, ''), text);
    if (rest.includes(word)) reporter.report(place, `用了“${word}”`, instead, 'banned-word');
  }
}

/** What is told of markup is not told again as a wrong space. */
const markup = markdownRules.map(({ id }) => id);

/** The text as the linter would have it, each address in it as it is: what is right in a sentence breaks an address. */
function correctedAround(text: string, correct: CorrectCopy): string {
  const addresses: string[] = [];
  const without = text.replace(bareAddress, (found) => {
    const address = trimmed(found);
    addresses.push(address);
    return inPlace + found.slice(address.length);
  });
  // What is right of one mistake may be another.
  return correct(correct(fullWidth(without))).replaceAll(inPlace, () => addresses.shift()!);
}

/** Signs that the linter leaves as an English keyboard has them, or as they were typed twice. */
const signs: readonly [typed: RegExp, right: string][] = [
  [/["“]([^"“”\n]*\p{Script=Han}[^"“”\n]*)["”]/gu, '“$1”'],
  [/[(（]([^()（）\n]*\p{Script=Han}[^()（）\n]*)[)）]/gu, '（$1）'],
  [/(?<=[\p{Script=Han}”）])\s?;\s?(?=[\p{Script=Han}“（])/gu, '；'],
  [/(?<=[\p{Script=Han}”）])(?:\.{2,}|。{3,})/gu, '…'],
  [/([，。；、？])\1+/gu, '$1'],
  [/(?<=\d) (?=%)/gu, ''],
];

const fullWidth = (text: string) => signs.reduce((line, [typed, right]) => line.replace(typed, right), text);

/** A Latin word that nobody writes, where the linter shall see an address as a word. */
const inPlace = 'xaddressx';

/** Checks all words of a file that are the site's own. `slug`: the answer that the file is. */
export function checkFileCopy(file: TextFile, rules: CopyRules, slug?: string) {
  const { texts, source, reporter } = file;
  if (rules.plainFields) refuseMarkup(file);
  for (const { kind, text, path, drawn, about = slug } of texts) {
    if (drawn) refuseUndrawable(text, path, source!, rules, reporter);
    if (kind === 'words') checkCopy(text, source!.placeOf(path), rules, reporter, about);
    if (kind === 'english') refuseNeverWritten(text, source!.placeOf(path), rules.contacts, reporter);
    if (kind !== 'passage') continue;
    for (const { value } of ownTexts(parseMarkdown(text))) checkWords(value, source!.placeOf(path), rules, reporter);
  }
}

/** Reports characters that would be missing in the picture that is sent along with an address. */
function refuseUndrawable(text: string, path: PropertyKey[], source: YamlSource, rules: CopyRules, reporter: Reporter) {
  const missing = rules.undrawable?.(text) ?? [];
  if (missing.length === 0) return;
  const place = source.placeOf(path);
  const without = missing.reduce((line, character) => line.replaceAll(character, ''), source.lines.at(place.line));
  const fix = missing.every((character) => /^\p{L}$/u.test(character)) ? '换一个字，或换一种说法' : written(without);
  const shown = missing.map((character) => `“${character}”（${codeOf(character)}）`).join('、');
  reporter.report(place, `分享图片画不出${shown}`, fix, 'picture-letters');
}

/** Checks the words of an answer that are its own: not keys, not screen texts, not quoted claims. */
export function checkArticleCopy(draft: ArticleDraft, rules: CopyRules) {
  const { texts, source, body, slug, reporter } = draft;
  checkFileCopy(draft, rules, slug);
  for (const { kind, text, path } of texts) {
    if (kind !== 'words') continue;
    const claim = rules.claims.find((wrong) => text.includes(wrong));
    const fix = '只写正确的说法；错误说法用 ::myth 引用，放在正文里';
    if (claim) reporter.report(source!.placeOf(path), `写了网上的错误说法${quoted(claim)}`, fix);
  }
  if (!body) return;
  // What must never be written is looked for in whole lines, by renderBody.
  for (const { value, position } of ownTexts(body.tree)) {
    if (position) checkWords(value, position.start, rules, reporter, slug);
  }
  refuseUnsafeBlocks(body.tree, reporter);
}

/** The texts of a tree that are the site's own words: not keys, not screen texts, not quoted claims. */
function ownTexts(tree: Root): Text[] {
  const texts: Text[] = [];
  visitParents(tree, 'text', (node, ancestors) => {
    const onScreen = (ancestors as Nodes[]).some(({ type }) => type === 'textDirective' || type === 'leafDirective');
    if (!onScreen) texts.push(node);
  });
  return texts;
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return index;
}
