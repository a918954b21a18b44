/** The result in words: used for the examples when the site is built, and in the browser. */
import { arrivalOf, type Sale } from './arrival';
import { holidayOn, isExchanged, restBetween, type Calendar } from './calendar';
import { fullDate, shortDate } from './days';
import { feeOf, percent, yuan, type Fen, type Rate } from './money';

/** How a day was counted: the steps in order, then what the contract or a notice may change. */
export type ArrivalWords = { headline: string; steps: string[]; cautions: string[] };

/** Says the earliest day and how it was counted. */
export function arrivalWords(sale: Sale, calendar: Calendar): ArrivalWords {
  const { counted, earliest, known } = arrivalOf(sale, calendar);
  const steps = [
    sale.late
      ? `23:00 或以后刷的，一般算第二天的交易：${shortDate(counted)}。`
      : `23:00 以前刷的，一般算当天的交易：${shortDate(counted)}。`,
  ];
  const cautions: string[] = [];
  if (sale.kind === 'T+1') {
    const rest = restBetween(counted, earliest, calendar);
    steps.push(`T+1 数到下一个工作日${rest.length > 0 ? `，跳过${rest.join('、')}` : ''}：${shortDate(earliest)}。`);
    if (!known) cautions.push(outsideWords(calendar));
    if (isExchanged(earliest, calendar)) {
      cautions.push(`${shortDate(earliest)}是调休上班日，这里算工作日。那天划不划款，以您的协议为准。`);
    }
  } else {
    steps.push(
      sale.kind === 'D+1'
        ? `D+1 数到下一天，周末和节假日也算：${shortDate(earliest)}。`
        : `D+0 是当天到：${shortDate(earliest)}。限时段、限额度的，可能更晚。`,
    );
    const holiday = holidayOn(earliest, calendar);
    if (holiday)
      cautions.push(`${shortDate(earliest)}在${holiday.name}假期里，那几天到不到，以收单机构（支付公司）的公告为准。`);
  }
  return { headline: `最早 ${fullDate(earliest)}到账`, steps, cautions };
}

/** What is said when a day lies outside the calendar. */
export const outsideWords = ({ from, until }: Calendar): string =>
  `放假安排只有 ${years(from, until)}的。这一笔只跳过了周末，遇到节假日会更晚。`;

const years = (from: string, until: string) =>
  from.slice(0, 4) === until.slice(0, 4)
    ? `${from.slice(0, 4)} 年`
    : `${from.slice(0, 4)} 年到 ${until.slice(0, 4)} 年`;

/** The sum written out, a line a step; the last one is what is left. */
export function sumWords(amount: Fen, rate: Rate, extra: Fen | undefined): string[] {
  const fee = feeOf(amount, rate);
  const left = amount - fee - (extra ?? 0);
  return [
    `手续费：${yuan(amount)} × ${percent(rate)} = ${yuan(fee)}`,
    `应到账：${yuan(amount)} − ${yuan(fee)}${extra ? ` − 秒到费 ${yuan(extra)}` : ''} = ${yuan(left)}`,
  ];
}
