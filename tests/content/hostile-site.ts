/** A site whose words are payloads: content made by walking the schemas, and every page it becomes. */
import { createElement, type ReactElement } from 'react';
import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import { Article } from '@/components/article/article';
import { Cards } from '@/components/cards/cards';
import { Code } from '@/components/codes/code';
import { Codes } from '@/components/codes/codes';
import { Contact } from '@/components/contact/contact';
import { Glossary } from '@/components/glossary/glossary';
import { Guide } from '@/components/guides/guide';
import { Guides } from '@/components/guides/guides';
import { Sheet } from '@/components/guides/sheet';
import { Home } from '@/components/home/home';
import { Myths } from '@/components/myths/myths';
import { PayoutCheck } from '@/components/payout-check/payout-check';
import { Privacy } from '@/components/privacy/privacy';
import { ReceiptAnatomy } from '@/components/receipt-anatomy/receipt-anatomy';
import { Report } from '@/components/report/report';
import { Search } from '@/components/search/search';
import { Moved } from '@/components/site/moved';
import { NotFound } from '@/components/site/not-found';
import { Topic } from '@/components/topic/topic';
import type { Library } from '@/lib/content/library';
import { parseBody, renderBody } from '@/lib/content/markdown';
import { formatProblem, Reporter } from '@/lib/content/problems';
import { dataFiles } from '@/lib/content/data-files';
import { articleFront, guideFile } from '@/lib/content/schema';
import { definition } from '@/lib/content/schema/fields';
import { kindOf } from '@/lib/content/schema/kinds';
import { articlePage } from '@/lib/pages/article';
import { cardsPage } from '@/lib/pages/cards';
import { codePage, codesPage } from '@/lib/pages/codes';
import { contactPage } from '@/lib/pages/contact';
import { glossaryPage } from '@/lib/pages/glossary';
import { guidePage, guidesPage, laterSteps, sheetPage } from '@/lib/pages/guides';
import { homePage } from '@/lib/pages/home';
import { movedPage } from '@/lib/pages/moved';
import { mythsPage } from '@/lib/pages/myths';
import { notFoundPage } from '@/lib/pages/not-found';
import { payoutCheckPage } from '@/lib/pages/payout-check';
import { privacyPage } from '@/lib/pages/privacy';
import { receiptAnatomyPage } from '@/lib/pages/receipt-anatomy';
import { reportPage } from '@/lib/pages/report';
import { searchPage } from '@/lib/pages/search';
import { topicPage } from '@/lib/pages/topic';
import type { PageHead } from '@/lib/site/page-head';
import { noPassages, right, type contentFolder } from './content-folder';
import { markdownPayloads, payloads } from './xss';

type Folder = ReturnType<typeof contentFolder>;

/** Gives the word of a field: the first of the words on offer that it takes. */
type Words = (takes: (word: string) => boolean, at: number) => string | undefined;

/** What is optional in these shuts something else out: it is not added. */
const exclusive = new Set(['report.yaml', 'guides/settle-first.yaml']);

/** Schema of each YAML file. */
const files: Record<string, z.ZodType> = {
  ...Object.fromEntries(Object.values(dataFiles)),
  'guides/settle-first.yaml': guideFile,
};

/** What the texts of a field may be changed to anything: readers see them, and nothing goes by them. */
const isShown = (field: z.ZodType) =>
  ['words', 'screen', 'asked', 'claim', 'fact', 'contact', 'address'].includes(kindOf(field)?.kind ?? '');

/** Whether a field takes a word: it is asked of the same words again and again. */
const answers = new WeakMap<z.ZodType, Map<string, boolean>>();
function accepts(shape: z.ZodType, word: string): boolean {
  const known = answers.get(shape) ?? new Map<string, boolean>();
  answers.set(shape, known);
  const answer = known.get(word) ?? shape.safeParse(word).success;
  known.set(word, answer);
  return answer;
}

/** The right folder with other words in every field that takes them. `filled`: which fields those were. */
function contentWith(words: Words): { content: Record<string, string>; filled: Map<string, string> } {
  const filled = new Map<string, string>();
  let at = 0;
  let used = new Set<string>();
  const fill = (file: string, shape: z.ZodType, value: unknown, whole: boolean, path = ''): unknown => {
    const { type, innerType, shape: fields, element, valueType } = definition(shape);
    if (innerType) {
      const inner = definition(innerType);
      if (value === undefined && (!whole || inner.type !== 'string')) return undefined;
      return fill(file, innerType, value, whole, path);
    }
    if (type === 'string') {
      if (!isShown(shape)) return value;
      const takes = (text: string) => accepts(shape, text);
      // What stands beside each other must be told apart: one word once in a file, if there are enough.
      const word = words((text) => takes(text) && !used.has(text), at) ?? words(takes, at);
      at++;
      if (word === undefined) return value;
      used.add(word);
      filled.set(`${file} ${path}`, word);
      return word;
    }
    if (fields) {
      const entries = Object.entries(fields).map(([name, field]): [string, unknown] => [
        name,
        fill(file, field, (value as Record<string, unknown>)[name], whole, path ? `${path}.${name}` : name),
      ]);
      return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
    }
    if (element) {
      // A word twice in a list is refused: the second keeps what it had.
      const seen = new Set<string>();
      return (value as unknown[]).map((item) => {
        const inner = fill(file, element, item, whole, `${path}[]`);
        if (typeof inner !== 'string') return inner;
        const taken = seen.has(inner) ? item : inner;
        seen.add(String(taken));
        return taken;
      });
    }
    if (valueType) {
      return Object.fromEntries(
        Object.entries(value as object).map(([name, inner]) => [
          name,
          fill(file, valueType, inner, whole, path ? `${path}.*` : '*'),
        ]),
      );
    }
    return value;
  };
  const content: Record<string, string> = {};
  for (const [path, text] of Object.entries(right)) {
    const shape = files[path];
    used = new Set();
    if (shape) content[path] = stringify(fill(path, shape, parse(withMore[path] ?? text), !exclusive.has(path)));
    else if (!path.endsWith('.md')) content[path] = text;
  }
  // A channel is one way to reach support.
  const site = parse(content['operator/site.yaml']!) as { support: { channels: Record<string, string>[] } };
  site.support.channels = site.support.channels.map((channel, index) => {
    const left = ['phone', 'wechat', 'customerServiceLink', 'account'].filter(
      (_, way) => way !== (index === 0 ? 0 : 3),
    );
    return Object.fromEntries(Object.entries(channel).filter(([name]) => !left.includes(name)));
  });
  content['operator/site.yaml'] = stringify(site);
  // A text that quotes a wrong claim is refused.
  const myths = parse(content['myths.yaml']!) as Record<string, { claim: string }>;
  for (const myth of Object.values(myths)) myth.claim = `${myth.claim.slice(0, 58)}错`;
  content['myths.yaml'] = stringify(myths);
  // Which words an answer gets does not hang on how many fields other files have.
  at = 0;
  const questions = new Set<string>();
  const taken = new Set<string>();
  for (const [path, text] of Object.entries(right)) {
    if (!path.endsWith('.md')) continue;
    used = new Set();
    const [, front, ...body] = text.split(/^---\n/m);
    const value = fill('article', articleFront, parse(front!), true) as {
      question: string;
      aliases: string[];
      prompts: string[];
      reply?: string;
    };
    const own = parse(front!) as typeof value;
    // A question of each its own, and a reply as long as it is wanted.
    while (questions.has(value.question)) value.question = `${value.question.slice(0, 58)}又`;
    questions.add(value.question);
    // A way of asking and a screen text lead to one answer: the second that would have them keeps its own.
    for (const field of ['aliases', 'prompts'] as const) {
      value[field] = value[field].map((text, index) =>
        taken.has(text) || questions.has(text) ? own[field][index]! : text,
      );
      value[field].forEach((text) => taken.add(text));
    }
    content[path] = `---\n${stringify(value)}---\n${body.join('---\n')}`;
  }
  content['addresses.lock'] = '';
  // The words of a glossary or of the search may not stand there twice.
  content['synonyms.yaml'] = right['synonyms.yaml']!;
  return { content, filled };
}

/** Entries that the small right folder lacks. */
const withMore: Record<string, string> = {
  'operator/notices.yaml':
    '- { from: "2026-01-01 00:00", until: "2099-01-01 00:00", text: 暂时刷不了。, tone: check, all: true, banks: [建行] }\n',
  'platform-codes.yaml': '- { codes: [Z7, A7], meaning: 上批未结, answer: settle-first-prompt, sources: [pos-app] }\n',
};

/** Bodies of one payload each that are accepted, as one body. */
export function acceptedBody(): { body: string; accepted: string[] } {
  const accepted = markdownPayloads.filter((payload) => {
    const reporter = new Reporter('a.md');
    const parsed = parseBody(`## 做 {#s}\n\n${payload}\n`, 0, noPassages, reporter);
    if (!parsed) return false;
    const page = { url: '/102/', ids: new Set<string>() };
    const links = {
      pages: new Map([['/102/', page]]),
      files: new Map([['/images/slot.svg', { width: 320, height: 200 }]]),
      own: '/a/',
      telephones: undefined,
    };
    const myths = new Map([['m01', { claim: '错', truth: '对', answer: 'a', sources: [] }]]);
    renderBody(
      parsed,
      { links, myths, screens: undefined, terms: new Map(), site: 'https://help.example.com', contacts: [] },
      reporter,
    );
    return reporter.count === 0;
  });
  return { body: `## 怎么做 {#steps}\n\n${accepted.join('\n\n字\n\n')}\n`, accepted };
}

/** The library of the right folder with other words, and with another body in its first answer; and which fields took words. */
export function libraryWith(folder: Folder, words: Words, body?: string) {
  const { content, filled } = contentWith(words);
  for (const [path, text] of Object.entries(content)) {
    const holdsBody = body !== undefined && path.includes('101-');
    folder.write(path, holdsBody ? text.replace(/\n---\n[^]*$/, `\n---\n\n${body}`) : text);
  }
  const { library, problems } = folder.inspect();
  if (!library) throw new Error(problems.map(formatProblem).join('\n'));
  return { library, filled };
}

/** A library in whose fields the payloads stand in turn, the first of them at `from`; where one does not fit stands the next that does. */
export function hostileLibrary(folder: Folder, from: number, body?: string) {
  return libraryWith(
    folder,
    (takes, at) => {
      const first = (from + at) % payloads.length;
      return [...payloads.slice(first), ...payloads.slice(0, first)].find(takes);
    },
    body,
  );
}

/** A page: its address, its element, what its head says. */
export type Page = { path: string; element: ReactElement; head: PageHead };

/** Every page of a library, as the routes make them. */
export function pagesOf(library: Library): Page[] {
  const page = <Model extends { head: PageHead }>(
    path: string,
    component: (model: Model) => ReactElement,
    model: Model,
  ): Page => ({
    path,
    element: createElement(component as (model: object) => ReactElement, model),
    head: model.head,
  });
  return [
    page('/', Home, homePage(library)),
    page('/search/', Search, searchPage(library)),
    page('/contact/', Contact, contactPage(library)),
    page('/privacy/', Privacy, privacyPage(library)),
    page('/codes/', Codes, codesPage(library)),
    page('/glossary/', Glossary, glossaryPage(library)),
    page('/myths/', Myths, mythsPage(library)),
    page('/payout-check/', PayoutCheck, payoutCheckPage(library)),
    page('/receipt/', ReceiptAnatomy, receiptAnatomyPage(library)),
    page('/report/', Report, reportPage(library)),
    page('/guides/', Guides, guidesPage(library)),
    page('/cards/', Cards, cardsPage(library)),
    page('/404.html', NotFound, notFoundPage(library)),
    ...library.topics.map(({ slug }) => page(`/${slug}/`, Topic, topicPage(library, slug))),
    ...library.articles.map(({ slug, url }) => page(url, Article, articlePage(library, slug))),
    ...library.articles.map(({ id }) => page(`/${id}/`, Moved, movedPage(library, [id]))),
    ...library.codes.map(({ code, url }) => page(url, Code, codePage(library, code.toLowerCase()))),
    ...library.guides.map(({ slug, url }) => page(url, Guide, guidePage(library, slug))),
    ...laterSteps(library).map(({ guide, step }) =>
      page(`/guides/${guide}/${step}/`, Guide, guidePage(library, guide, step)),
    ),
    ...library.guides.map(({ slug }) => page(`/guides/${slug}/print/`, Sheet, sheetPage(library, slug))),
  ];
}
