import type { Calendar, Holiday } from '@/lib/payout/calendar';
import { calendar2026 } from './calendar-2026';

/**
 * Days off in 2027 by law (全国年节及纪念日放假办法 第二条), written a second time so that content/holidays.yaml is
 * checked against them. The calendar of this Node says that the lunar year begins on 7 February; the new moon is
 * on the 6th at 23:56 in Beijing, and so is New Year's Day.
 */
export const law2027: Holiday[] = [
  { name: '元旦', from: '2027-01-01', to: '2027-01-01' },
  { name: '春节', from: '2027-02-05', to: '2027-02-08' },
  { name: '清明节', from: '2027-04-05', to: '2027-04-05' },
  { name: '劳动节', from: '2027-05-01', to: '2027-05-02' },
  { name: '端午节', from: '2027-06-09', to: '2027-06-09' },
  { name: '中秋节', from: '2027-09-15', to: '2027-09-15' },
  { name: '国庆节', from: '2027-10-01', to: '2027-10-03' },
];

/** The notice for 2026, and for 2027 the law alone. */
export const calendarWithLaw: Calendar = { ...calendar2026, holidays: [...calendar2026.holidays, ...law2027] };
