/** Reads published words as a copy editor does: spaces and punctuation, and words the site does not use. */
import type { Nodes, Root, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { ArticleDraft } from './article';
import { entriesOf, type DataFiles } from './data-files';
import type { GuideDraft } from './guides';
import { parseMarkdown } from './markdown/parse';
import { refuseUnsafeBlocks, refuseUnsafeSentences } from './money-rules';
import { refuseNeverWritten } from './never-written';
import { quoted, type Reporter } from './problems';
import type { BannedWord } from './schema';

/** A linter: gives back the text as it should stand. Given from outside, because it is a native module. */
export type CorrectCopy = (text: string) => string;

/** `contacts`: how this site's own support is reached; `claims`: what is known to be wrong. */
export type CopyRules = {
  correct?: CorrectCopy;
  banned: readonly BannedWord[];
  contacts: readonly string[];
  claims: readonly string[];
};

type Place = { line: number; column: number };

/** Checks one piece of published text. `slug` is the answer it stands in, for words allowed there. */
export function checkCopy(text: string, place: Place, rules: CopyRules, reporter: Reporter, slug?: string) {
  checkWords(text, place, rules, reporter, slug);
  refuseNeverWritten(text, place, rules.contacts, reporter);
  refuseUnsafeSentences(text, place, reporter);
}

function checkWords(text: string, place: Place, rules: CopyRules, reporter: Reporter, slug?: string) {
  const corrected = rules.correct?.(text) ?? text;
  if (corrected !== text) {
    const at = firstDifference(text, corrected);
    const around = (version: string) => quoted(version.slice(Math.max(0, at - 6), at + 8));
    reporter.report(place, `标点或空格：${around(text)}`, `改成${around(corrected)}`);
  }
  for (const { word, instead, except = [], allowedIn = [] } of rules.banned) {
    if (slug && allowedIn.includes(slug)) continue;
    const rest = except.reduce((left, allowed) => left.replaceAll(allowed, ''), text);
    if (rest.includes(word)) reporter.report(place, `用了“${word}”`, instead);
  }
}

/** Checks the words of an answer that are its own: not keys, not screen texts, not quoted claims. */
export function checkArticleCopy({ fields, front, body, slug, reporter }: ArticleDraft, rules: CopyRules) {
  if (front) {
    const texts: [path: PropertyKey[], text: string | undefined][] = [
      [['question'], fields.question],
      [['answer'], fields.answer],
      [['verdict', 'text'], fields.verdict?.text],
      ...(fields.steps ?? []).map((step, at): [PropertyKey[], string] => [['steps', at], step]),
      [['customer'], fields.customer],
      [['reply'], fields.reply],
    ];
    for (const [path, text] of texts) {
      if (!text) continue;
      const place = front.placeOf(path);
      checkCopy(text, place, rules, reporter, slug);
      const markup = /\*\*|:(?:key|lcd)\[/.exec(text)?.[0];
      if (markup)
        reporter.report(place, `这里不能用正文的写法${quoted(markup)}`, '写成普通文字，按键和屏幕上的字加“ ”');
      const claim = rules.claims.find((wrong) => text.includes(wrong));
      if (claim)
        reporter.report(
          place,
          `写了网上的错误说法${quoted(claim)}`,
          '只写正确的说法；错误说法用 ::myth 引用，放在正文里',
        );
    }
  }
  if (!body) return;
  // What must never be written is looked for in whole lines, by renderBody.
  for (const { value, position } of ownTexts(body.tree)) {
    if (position)
      checkWords(
        value,
        { line: position.start.line + body.offset, column: position.start.column },
        rules,
        reporter,
        slug,
      );
  }
  refuseUnsafeBlocks(body.tree, body.offset, reporter);
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

/** Fields of the data files that readers see as the site's own words. Claims that are quoted are not. */
const ownWords = {
  topics: ['name', 'lead'],
  myths: ['truth'],
  codes: ['name', 'action', 'cardholder', 'note'],
  platformCodes: ['meaning'],
  glossary: ['definition'],
  authorities: ['name', 'for'],
  receipts: ['what'],
  feedback: ['reason', 'ask'],
} as const;

/** Checks the words of the data files. */
export function checkDataCopy(files: DataFiles, rules: CopyRules) {
  for (const [name, fields] of Object.entries(ownWords)) {
    const { value, source, reporter } = files[name as keyof typeof ownWords];
    for (const [key, entry] of entriesOf<Record<string, unknown>>(value ?? [])) {
      for (const field of fields) {
        const text = entry[field];
        const about = typeof entry.answer === 'string' ? entry.answer : undefined;
        if (typeof text === 'string') checkCopy(text, source!.placeOf([key, field]), rules, reporter, about);
      }
    }
  }
  checkPassageCopy(files, rules);
  checkReceiptCopy(files, rules);
  checkReportCopy(files, rules);
}

function checkPassageCopy({ passages: { value, source, reporter } }: DataFiles, rules: CopyRules) {
  for (const [name, text] of Object.entries(value ?? {})) {
    for (const { value } of ownTexts(parseMarkdown(text))) checkWords(value, source!.placeOf([name]), rules, reporter);
  }
}

/** The words about each line of a slip; what is printed on it stays as it is. */
function checkReceiptCopy({ receipts: { value, source, reporter } }: DataFiles, rules: CopyRules) {
  for (const [key, { regions }] of entriesOf(value ?? {})) {
    regions.forEach((region, index) => {
      for (const field of ['meaning', 'neededFor'] as const) {
        checkCopy(region[field], source!.placeOf([key, 'regions', index, field]), rules, reporter);
      }
    });
  }
}

/** The words of the report, its examples apart. */
function checkReportCopy({ report: { value, source, reporter } }: DataFiles, rules: CopyRules) {
  for (const [id, field] of Object.entries(value?.fields ?? {})) {
    for (const name of ['label', 'where', 'why'] as const) {
      const text = field[name];
      if (text) checkCopy(text, source!.placeOf(['fields', id, name]), rules, reporter);
    }
    field.choices?.forEach((text, at) =>
      checkCopy(text, source!.placeOf(['fields', id, 'choices', at]), rules, reporter),
    );
  }
  for (const [id, situation] of Object.entries(value?.situations ?? {})) {
    for (const name of ['name', 'caution'] as const) {
      checkCopy(situation[name], source!.placeOf(['situations', id, name]), rules, reporter);
    }
  }
}

/** Checks the words of a guide. */
export function checkGuideCopy({ data, source, reporter }: GuideDraft, rules: CopyRules) {
  if (!data) return;
  const texts: [path: PropertyKey[], text: string | undefined][] = [
    [['name'], data.name],
    [['lead'], data.lead],
    ...Object.entries(data.steps).flatMap(([name, { ask, hint, choices = [], contact }]): typeof texts => [
      [['steps', name, 'ask'], ask],
      [['steps', name, 'hint'], hint],
      ...choices.map(({ label }, at): (typeof texts)[number] => [['steps', name, 'choices', at, 'label'], label]),
      [['steps', name, 'contact', 'first'], contact?.first],
      ...(contact?.tell ?? []).map((text, at): (typeof texts)[number] => [
        ['steps', name, 'contact', 'tell', at],
        text,
      ]),
    ]),
  ];
  for (const [path, text] of texts) if (text) checkCopy(text, source!.placeOf(path), rules, reporter);
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return index;
}
