/** What is still the shipped sample's of an operator's own data: a site that goes out with it sends merchants to strangers. */
import { createHash } from 'node:crypto';
import type { Site } from './schema';

/** By what the sample's telephone and WeChat id are known: they themselves stand in the content alone. */
const sampleMarks = ['c72e2826ce08e97c', 'd76c8163b3ebb44c'];

const markOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** A reminder that names what is the sample's; undefined when all is the operator's own. */
export function sampleReminder(site: Site): string | undefined {
  const left = [
    ...(new URL(site.url).hostname.endsWith('example.com') ? [site.url] : []),
    ...site.support.channels
      .flatMap(({ phone, wechat }) => phone ?? wechat ?? [])
      .filter((contact) => sampleMarks.includes(markOf(contact))),
  ];
  return left.length > 0
    ? `提醒：content/operator/site.yaml 里还有示范的 ${left.join('、')}。发布前换成自己的，不然读者会找到别人那里去。`
    : undefined;
}
