/** How long /.well-known/security.txt still holds. The day decides, so this is no part of the content's own checks. */
import { daysBetween } from '@/lib/payout/days';
import type { Site } from './schema';

/** From how many days before its end authors are reminded, and the most it may last (RFC 9116). */
const reminderDays = 30;
const longestDays = 365;

/** What is to be said on the given day: a `problem` stops the build, a `reminder` does not. */
export function securityExpiry({ security }: Site, today: string): { problem?: string; reminder?: string } {
  if (!security) return {};
  const { expires } = security;
  const left = daysBetween(today, expires);
  const renew = '确认联系方式还对，把 security.expires 改成一年以内的日期';
  if (left <= 0)
    return { problem: `content/operator/site.yaml 的 security.expires 是 ${expires}，已经到期 (${renew})` };
  if (left > longestDays)
    return {
      problem: `content/operator/site.yaml 的 security.expires 是 ${expires}，离今天超过一年 (改成一年以内的日期)`,
    };
  return left <= reminderDays
    ? {
        reminder: `提醒：content/operator/site.yaml 的 security.expires 还剩 ${left} 天。${renew}；过期就不能生成网站。`,
      }
    : {};
}
