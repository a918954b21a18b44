/** The result in words: used for the examples when the site is built, and in the browser. */
import { arrivalOf, cutOff, type Kind, type Sale } from './arrival';
import { hasLawOf, holidayOn, isExchanged, restBetween, type Calendar } from './calendar';
import { fullDate, shortDate, type Day } from './days';
import { feeOf, percent, yuan, type Fen, type Rate } from './money';

/** How a day was counted: the steps in order, then what the contract or a notice may change. */
export type ArrivalWords = { headline: string; steps: string[]; cautions: string[] };

/** Said wherever days that are worked in exchange come up. */
export const exchangeWords = '调休上班的周六、周日算不算工作日，以您的协议为准';

/** Said of a sale that only the cut-off puts on the next day. */
const otherCutOff = (kind: Kind) =>
  `${cutOff} 只见于一套公开的收单系统，各家不同：${kind === 'D+0' ? '不分时段秒到的，可能当天就到' : '换日更晚的，可能早一天到'}。以您的协议为准。`;

/** Says the earliest day and how it was counted. */
export function arrivalWords(sale: Sale, calendar: Calendar): ArrivalWords {
  const { kind, late } = sale;
  const { counted, earliest, unknown } = arrivalOf(sale, calendar);
  const holiday = kind === 'T+1' ? undefined : holidayOn(earliest, calendar);
  const cautions: string[] = [];
  if (late) cautions.push(otherCutOff(kind));
  if (holiday) {
    cautions.push(`${shortDate(earliest)}在${holiday.name}假期里，那几天到不到，以收单机构（支付公司）的公告为准。`);
  }
  if (unknown) cautions.push(unknownWords(kind, unknown, calendar));
  if (kind === 'T+1' && isExchanged(earliest, calendar)) {
    cautions.push(`${shortDate(earliest)}是调休上班日，这里算工作日。${exchangeWords}。`);
  }
  // A contract may change the day earlier or pay at once, a notice may have a weekend worked: then it is only usual.
  const certain = !late && kind !== 'D+0' && !(kind === 'T+1' && unknown);
  return {
    headline: `${certain ? '' : '一般'}最早 ${fullDate(earliest)}到账`,
    steps: [cutOffWords(late, counted), countWords(kind, counted, earliest, calendar)],
    cautions,
  };
}

const cutOffWords = (late: boolean, counted: Day) =>
  late
    ? `${cutOff} 或以后刷的，一般算第二天的交易：${shortDate(counted)}。`
    : `${cutOff} 以前刷的，一般算当天的交易：${shortDate(counted)}。`;

function countWords(kind: Kind, counted: Day, earliest: Day, calendar: Calendar): string {
  if (kind === 'D+0') return `D+0 一般当天到：${shortDate(earliest)}。限时段、限额度的，可能更晚。`;
  if (kind === 'D+1') return `D+1 数到下一天，周末和节假日也算：${shortDate(earliest)}。`;
  const rest = restBetween(counted, earliest, calendar);
  return `T+1 数到下一个工作日${rest.length > 0 ? `，跳过${rest.join('、')}` : ''}：${shortDate(earliest)}。`;
}

/** What is said when there is no notice of holidays for a day that was judged. */
export function unknownWords(kind: Kind, day: Day, calendar: Calendar): string {
  const missing = `本站没有 ${day.slice(0, 4)} 年的放假通知`;
  if (kind !== 'T+1') return `${missing}，那几天放不放假不全知道。到不到，以收单机构（支付公司）的公告为准。`;
  const counted = hasLawOf(day, calendar) ? '法律规定放假的那几天' : '元旦、劳动节、国庆节法律规定的几天';
  return `${missing}：只数了周末和${counted}，多放的天和调休上班的周末不知道。日子可能会变，以收单机构（支付公司）的公告为准。`;
}

/** The sum written out, a line a step; the last one is what is left. */
export function sumWords(amount: Fen, rate: Rate, extra: Fen | undefined): string[] {
  const fee = feeOf(amount, rate);
  const left = amount - fee - (extra ?? 0);
  return [
    `手续费：${yuan(amount)} × ${percent(rate)} = ${yuan(fee)}`,
    `应到账：${yuan(amount)} − ${yuan(fee)}${extra ? ` − 秒到费 ${yuan(extra)}` : ''} = ${yuan(left)}`,
  ];
}
