/**
 * The English of what a customer is told says what the Chinese says. What can be checked without reading English: that it is
 * there, and that words on which money hangs stand in both or in neither. That the rest is right, whoever writes it reads.
 */
import type { ArticleDraft } from './article';
import type { DataFiles } from './data-files';

/** What both say, or neither. `said`: how an author writes it in English. */
const twins: readonly { chinese: RegExp; english: RegExp; what: string; said: string }[] = [
  {
    chinese: /别再(?:付|刷)/,
    english: /do not (?:pay|use your card) again/i,
    what: '先别再付',
    said: 'do not pay again',
  },
  { chinese: /不(?:用|要)再付/, english: /need not pay again/i, what: '不用再付', said: 'need not pay again' },
  {
    chinese: /(?<![有扣])没有?(?:被)?扣款|没扣的|不会(?!退).{0,5}扣|不是扣款|没有扣走|不扣款/,
    english: /not (?:be(?:en)? )?charged|charges? (?:you )?nothing|no new charge|nothing is charged|only holds money/i,
    what: '没有扣款',
    said: 'not charged',
  },
  { chinese: /撤销/, english: /\bvoid/i, what: '撤销', said: 'void' },
  { chinese: /退货|退款|退钱|也不会退/, english: /\brefund/i, what: '退款', said: 'refund' },
  { chinese: /预授权/, english: /\bpre-authorization/i, what: '预授权', said: 'pre-authorization' },
  { chinese: /密码/, english: /\b(?:PIN|password)\b/, what: '密码', said: 'PIN' },
  { chinese: /结算|对完?账/, english: /\bsettl/i, what: '对账', said: 'settlement' },
];

type Report = (field: string, message: string, fix: string) => void;

/** Reports English in a field that is more than the Chinese, or less, in what is said of money. */
function compare(chinese: string, english: string, field: string, report: Report) {
  for (const { chinese: inChinese, english: inEnglish, what, said } of twins) {
    const [own, other] = [inChinese.test(chinese), inEnglish.test(english)];
    if (own && !other) report(field, `中文说了“${what}”，${field} 没有说`, `写上“${said}”`);
    if (other && !own) report(field, `${field} 说了“${said}”，中文没有说`, '删掉，或写进中文');
  }
}

/** Asks for the English of a field where it lacks. */
const askFor = (english: string, chinese: string, report: Report, otherwise = '') =>
  report(
    chinese,
    `有 ${chinese}，没有 ${english}：外国顾客看不懂`,
    `加上一行 ${english}，写同一句话的英文${otherwise}`,
  );

/** Checks the English of what an answer tells the customer; `asked`: whether it must be there. */
export function checkCustomerEnglish({ fields, source, reporter }: ArticleDraft, asked = false) {
  const { customer, customerEn } = fields;
  if (!source) return;
  const { customer: written, customerEn: writtenEn } = source.value as Record<string, unknown>;
  const report: Report = (field, message, fix) => reporter.report(source.placeOf([field]), message, fix, 'english');
  if (customer && customerEn) compare(customer, customerEn, 'customerEn', report);
  else if (asked && customer && writtenEn === undefined)
    askFor('customerEn', 'customer', report, '；一时写不了，先不写 customer');
  else if (customerEn && written === undefined)
    report('customerEn', '有 customerEn，没有 customer', '写上 customer，或删掉这一行');
}

/** Checks the English of what codes tell the customer; `asked`: whether it must be there. */
export function checkCodesEnglish({ codes: { value, source, reporter } }: DataFiles, asked = false) {
  for (const [code, { cardholder, cardholderEn }] of Object.entries(value ?? {})) {
    const report: Report = (field, message, fix) =>
      reporter.report(source!.placeOf([code, field]), message, fix, 'english');
    if (cardholderEn) compare(cardholder, cardholderEn, 'cardholderEn', report);
    else if (asked) askFor('cardholderEn', 'cardholder', report);
  }
}
