/** What the step-by-step guides show: their list, each step and a whole guide as one sheet. */
import type { Guide, GuideStep } from '@/lib/content/guides';
import type { Library } from '@/lib/content/library';
import type { PageHead } from '@/lib/site/page-head';
import { firstStep, guideSheetUrl, guidesUrl } from '@/lib/site/urls';
import { answerCard, receiptFacts, type AnswerCard, type ReceiptFact } from './article';
import { sceneOfStep } from './chat-link';
import { frameOf, plainPage } from './frame';
import { guideLink, type GuideLink } from './guide-links';
import { linked, type Linked } from './linked';
import { shownScreen } from './screen';

export type { GuideLink };

/** A choice that was made: the question, what was chosen, and the page where it can be chosen anew. */
export type Made = { ask: string; label: string; url: string };

/** What a step shows below the way to it. */
export type StepView =
  | { kind: 'question'; ask: string; hint?: string; choices: { label: string; url: string }[] }
  | { kind: 'answer'; card: AnswerCard; answer: Linked[]; facts: ReceiptFact[] }
  | { kind: 'contact'; first: string; tell: string[] };

/** One choice of the sheet, with the question or the result that it leads to. */
export type SheetRow = { number: string; label: string; view: SheetView };
export type SheetView =
  | { kind: 'question'; ask: string; hint?: string; rows: SheetRow[] }
  | Exclude<StepView, { kind: 'question' | 'answer' }>
  | { kind: 'answer'; card: AnswerCard };

/** The page model of `/guides/`. */
export function guidesPage(library: Library) {
  return {
    ...plainPage(library, guidesUrl, {
      name: '一步步查',
      title: '一步步查：说不清是什么问题时',
      description: '选一件最像的事，回答几个看得见的问题，找到该看的答案，或该告诉客服什么。',
    }),
    guides: library.guides.map(guideLink),
  };
}
export type GuidesPage = ReturnType<typeof guidesPage>;

/** The page model of one step; of the first when none is named. */
export function guidePage(library: Library, slug: string, name: string = firstStep) {
  const { guide, step } = find(library, slug, name);
  const view = viewOf(library, guide, step);
  return {
    head: headOf(guide, step, view),
    frame: frameOf(
      library,
      [
        { name: '一步步查', url: guidesUrl },
        // A later step is a part of its guide: the way back is the guide, and the heading says the rest.
        step.number ? { name: guide.name, url: guide.url } : { name: guide.name },
      ],
      view.kind === 'answer' ? { what: '答案编号', value: view.card.id } : undefined,
      [],
      { guide: slug },
      sceneOfStep(slug, name),
    ),
    guide: guideLink(guide),
    way: wayTo(guide, step),
    view,
    /** The screen that it asks about. */
    screen: step.screen && shownScreen(library, step.screen),
    /** The whole address of this step, for support to send. */
    address: library.site.url + step.url,
    sheet: guideSheetUrl(slug),
  };
}
export type GuidePage = ReturnType<typeof guidePage>;

/** The page model of a whole guide as one sheet. */
export function sheetPage(library: Library, slug: string) {
  const { guide, step } = find(library, slug, firstStep);
  return {
    head: {
      title: [`${guide.name}：整张查看`, '一步步查'],
      description: `${guide.name}：全部问题和该看的答案编号，可以打印出来贴在柜台。`,
      path: guide.url,
      type: 'website',
      hidden: true,
    } satisfies PageHead,
    frame: frameOf(library, [
      { name: '一步步查', url: guidesUrl },
      { name: guide.name, url: guide.url },
      { name: '整张查看' },
    ]),
    guide: guideLink(guide),
    view: sheetView(library, guide, step),
  };
}
export type SheetPage = ReturnType<typeof sheetPage>;

/** Every later step of every guide, as its segments. */
export const laterSteps = ({ guides }: Library) =>
  guides.flatMap(({ slug, steps }) =>
    steps.filter(({ number }) => number).map(({ name }) => ({ guide: slug, step: name })),
  );

function find({ guides }: Library, slug: string, name: string): { guide: Guide; step: GuideStep } {
  const guide = guides.find((candidate) => candidate.slug === slug)!;
  return { guide, step: stepOf(guide, name) };
}

const stepOf = ({ steps }: Guide, name: string) => steps.find((step) => step.name === name)!;

function headOf(guide: Guide, { number, way }: GuideStep, view: StepView): PageHead {
  if (!number) return { title: [guide.name, '一步步查'], description: guide.lead, path: guide.url, type: 'website' };
  const [heading, says] =
    view.kind === 'question'
      ? [view.ask, view.ask]
      : view.kind === 'answer'
        ? [view.card.question, `${view.card.stamp}。${view.card.answer}`]
        : ['请联系客服', view.first];
  return {
    title: [heading, `${guide.name} 第 ${number} 步`],
    description: `${guide.name}，${way.map(({ label }) => label).join('，')}：${says}`,
    path: guide.url,
    type: 'website',
    hidden: true,
  };
}

const wayTo = (guide: Guide, { way }: GuideStep): Made[] =>
  way.map(({ step, label }) => {
    const { url, content } = stepOf(guide, step);
    return { url, label, ask: content.kind === 'question' ? content.ask : '' };
  });

function viewOf(library: Library, guide: Guide, { content }: GuideStep): StepView {
  if (content.kind === 'contact') return content;
  if (content.kind === 'question') {
    return { ...content, choices: content.choices.map(({ label, to }) => ({ label, url: stepOf(guide, to).url })) };
  }
  const article = library.article(content.answer);
  const card = answerCard(article);
  return {
    kind: 'answer',
    card,
    answer: linked(card.answer, library),
    facts: receiptFacts(article, library.site.devices),
  };
}

function sheetView(library: Library, guide: Guide, { content }: GuideStep): SheetView {
  if (content.kind === 'contact') return content;
  if (content.kind === 'answer') return { kind: 'answer', card: answerCard(library.article(content.answer)) };
  const { choices, ...question } = content;
  return {
    ...question,
    rows: choices.map(({ label, to }) => {
      const step = stepOf(guide, to);
      return { number: step.number, label, view: sheetView(library, guide, step) };
    }),
  };
}
