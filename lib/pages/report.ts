/** What the page of the report to support shows. */
import type { Library, ReportField } from '@/lib/content/library';
import type { PageWords } from '@/lib/content/schema';
import type { ReportWords } from '@/lib/privacy/words';
import { filled } from '@/lib/words/fill';
import type { PageHead } from '@/lib/site/page-head';
import { receiptRegionId, receiptRegionUrl, reportUrl } from '@/lib/site/urls';
import { answerCard, type AnswerCard } from './article';
import { plainPage, type Frame } from './frame';

/** One thing support needs, and where a merchant finds it. */
export type ReportFieldView = {
  id: string;
  /** What it is called in the report, and in the form, with its unit. */
  label: string;
  asked: string;
  kind: ReportField['kind'];
  choices: string[];
  example?: string;
  /** Where it stands: on a slip, then with an address, or in words. */
  where: { words: string; url?: string };
  why: string;
  last?: number;
  remembered: boolean;
};

export type ReportSituationView = {
  id: string;
  name: string;
  caution: string;
  fields: ReportFieldView[];
  answers: AnswerCard[];
};

/** All that the form's behaviour must know of it. */
export type ReportForm = {
  situations: {
    id: string;
    name: string;
    caution: string;
    fields: string[];
    answers: Pick<AnswerCard, 'id' | 'url' | 'question'>[];
  }[];
  fields: Pick<ReportFieldView, 'id' | 'label' | 'kind' | 'last' | 'remembered'>[];
  /** The numbers of all answers, for `?a=201`. */
  answers: string[];
  words: ReportWords & Record<'first' | 'masked' | 'maskedNumber', string>;
  mistakes: PageWords['mistakes'];
};

export type ReportPage = {
  head: PageHead;
  frame: Frame;
  words: PageWords['report'];
  situations: ReportSituationView[];
  /** Every field once. */
  fields: ReportFieldView[];
  /** The fields that a browser may keep, in words. */
  remembered: string;
  /** What support never asks for. */
  never: string;
  form: ReportForm;
};

/** The page model of `/report/`. */
export function reportPage(library: Library): ReportPage {
  const { report: words, never, mistakes } = library.words;
  const fields = new Map(library.reportFields.map((field) => [field.id, fieldView(library, field)]));
  const situations = library.reportSituations.map(({ id, name, caution, needs, answers }) => ({
    id,
    name,
    caution,
    fields: needs.map((need) => fields.get(need.id)!),
    answers: answers.map(answerCard),
  }));
  const { first, masked, maskedNumber } = words;
  return {
    ...plainPage(library, reportUrl, words),
    words,
    situations,
    fields: [...fields.values()],
    remembered: library.reportFields
      .filter(({ remembered }) => remembered)
      .map(({ label }) => label)
      .join(words.and),
    never,
    form: {
      situations: situations.map(({ fields, answers, ...situation }) => ({
        ...situation,
        fields: fields.map(({ id }) => id),
        answers: answers.map(({ id, url, question }) => ({ id, url, question })),
      })),
      fields: [...fields.values()].map(({ id, label, kind, last, remembered }) => ({
        id,
        label,
        kind,
        last,
        remembered,
      })),
      answers: library.articles.map(({ id }) => id),
      words: { ...words.text, first, masked, maskedNumber, never },
      mistakes,
    },
  };
}

const fieldView = (
  library: Library,
  { id, label, kind, choices = [], example, region, where, why, last, remembered }: ReportField,
): ReportFieldView => ({
  id,
  label,
  asked: kind === 'amount' ? filled(library.words.report.amount, { label }) : label,
  kind,
  choices,
  example,
  where: region ? lineOfSlip(library, region) : { words: where! },
  why,
  last,
  remembered: remembered ?? false,
});

/** The line of a slip by its anchor on `/receipt/`. */
const lineOfSlip = ({ receipts, words }: Library, anchor: string): ReportFieldView['where'] =>
  receipts.flatMap(({ id, name, regions }) =>
    regions
      .filter((region) => receiptRegionId(id, region.id) === anchor)
      .map((region) => ({
        words: filled(words.report.slip, { slip: name, line: region.label }),
        url: receiptRegionUrl(id, region.id),
      })),
  )[0]!;
