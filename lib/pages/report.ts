/** What the page of the report to support shows. */
import type { Library, ReportField } from '@/lib/content/library';
import type { PageWords } from '@/lib/content/schema';
import type { PageHead } from '@/lib/site/page-head';
import { receiptRegionId, receiptRegionUrl, reportUrl } from '@/lib/site/urls';
import { answerCard, type AnswerCard } from './article';
import { frameOf, type Frame } from './frame';

/** One thing support needs, and where a merchant finds it. */
export type ReportFieldView = {
  id: string;
  label: string;
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

export type ReportPage = {
  head: PageHead;
  frame: Frame;
  situations: ReportSituationView[];
  /** Every field once. */
  fields: ReportFieldView[];
  /** The fields that a browser may keep, in words. */
  remembered: string;
  /** The numbers of all answers, for `?a=201`. */
  numbers: string[];
  /** What support never asks for. */
  never: string;
  /** The words of the forms on paper. */
  blank: PageWords['report'];
};

/** The page model of `/report/`. */
export function reportPage(library: Library): ReportPage {
  const fields = new Map(library.reportFields.map((field) => [field.id, fieldView(library, field)]));
  return {
    head: {
      title: ['报修单：一次说清，客服好查', '帮助中心'],
      description: '选发生了什么事，照小票填几项，复制成一段话发给客服，或打印出来手写。不用填卡号和密码。',
      path: reportUrl,
      type: 'website',
    },
    frame: frameOf(library, [{ name: '报修单' }]),
    situations: library.reportSituations.map(({ id, name, caution, needs, answers }) => ({
      id,
      name,
      caution,
      fields: needs.map((need) => fields.get(need.id)!),
      answers: answers.map(answerCard),
    })),
    fields: [...fields.values()],
    remembered: library.reportFields
      .filter(({ remembered }) => remembered)
      .map(({ label }) => label)
      .join('和'),
    numbers: library.articles.map(({ id }) => id),
    never: library.words.never,
    blank: library.words.report,
  };
}

const fieldView = (
  library: Library,
  { id, label, kind, choices = [], example, region, where, why, last, remembered }: ReportField,
): ReportFieldView => ({
  id,
  label,
  kind,
  choices,
  example,
  where: region ? lineOfSlip(library, region) : { words: where! },
  why,
  last,
  remembered: remembered ?? false,
});

/** The line of a slip by its anchor on `/receipt/`. */
const lineOfSlip = ({ receipts }: Library, anchor: string): ReportFieldView['where'] =>
  receipts.flatMap(({ id, name, regions }) =>
    regions
      .filter((region) => receiptRegionId(id, region.id) === anchor)
      .map((region) => ({ words: `${name}“${region.label}”`, url: receiptRegionUrl(id, region.id) })),
  )[0]!;
