/** What the page of the report to support shows. */
import type { Library, ReportField } from '@/lib/content/library';
import { filled } from '@/lib/words/fill';
import { receiptRegionId, receiptRegionUrl, reportUrl } from '@/lib/site/urls';
import { answerCard } from './article';
import { plainPage } from './frame';
import { answerLink } from './linked';

/** The page model of `/report/`. */
export function reportPage(library: Library) {
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
    /** Every field once. */
    fields: [...fields.values()],
    /** The fields that a browser may keep, in words. */
    remembered: library.reportFields
      .filter(({ remembered }) => remembered)
      .map(({ label }) => label)
      .join(words.and),
    /** What support never asks for. */
    never,
    /** All that the form's behaviour must know of it. */
    form: {
      situations: situations.map(({ fields, answers, ...situation }) => ({
        ...situation,
        fields: fields.map(({ id }) => id),
        answers: answers.map(answerLink),
      })),
      fields: [...fields.values()].map(({ id, label, kind, last, remembered }) => ({
        id,
        label,
        kind,
        last,
        remembered,
      })),
      /** The numbers of all answers, for `?a=201`. */
      answers: library.articles.map(({ id }) => id),
      words: { ...words.text, first, masked, maskedNumber, never },
      mistakes,
    },
  };
}
export type ReportPage = ReturnType<typeof reportPage>;
export type ReportSituationView = ReportPage['situations'][number];
export type ReportForm = ReportPage['form'];

/** One thing support needs, and where a merchant finds it. */
const fieldView = (library: Library, { choices = [], region, where, remembered, ...field }: ReportField) => ({
  ...field,
  /** What it is called in the form, with its unit. */
  asked: field.kind === 'amount' ? filled(library.words.report.amount, { label: field.label }) : field.label,
  choices,
  /** On a slip, then with an address, or in words. */
  where: region ? lineOfSlip(library, region) : { words: where! },
  remembered: remembered ?? false,
});
export type ReportFieldView = ReturnType<typeof fieldView>;

/** The line of a slip by its anchor on `/receipt/`, in words and with its address. */
const lineOfSlip = ({ receipts, words }: Library, anchor: string): { words: string; url?: string } =>
  receipts.flatMap(({ id, name, regions }) =>
    regions
      .filter((region) => receiptRegionId(id, region.id) === anchor)
      .map((region) => ({
        words: filled(words.report.slip, { slip: name, line: region.label }),
        url: receiptRegionUrl(id, region.id),
      })),
  )[0]!;
