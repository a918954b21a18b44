/** How long /.well-known/security.txt still holds. The day decides, so this is no part of the content's own checks. */
import { daysBetween } from '@/lib/payout/days';
import type { Site } from './schema';

/** From how many days before its end authors are reminded, and the most it may last (RFC 9116). */
const reminderDays = 30;
const longestDays = 365;

/** What is to be said of it on the given day; undefined while there is time. It never stops a build: an answer may be urgent. */
export function securityReminder({ security }: Site, today: string): string | undefined {
  if (!security) return undefined;
  const { expires } = security;
  const left = daysBetween(today, expires);
  if (left > reminderDays && left <= longestDays) return undefined;
  const state =
    left > longestDays
      ? '离今天超过一年，看的人会当它无效'
      : left > 0
        ? `还剩 ${left} 天`
        : '已经到期，看的人会当它无效';
  return `提醒：content/operator/site.yaml 的 security.expires 是 ${expires}，${state}。确认联系方式还对，改成一年以内的日期。`;
}
