/** Whether a telephone number or WeChat id is one that this site publishes. Says nothing about who is calling. */
import { holdsCardNumber, holdsMasked } from './card-number';
import { holdsSecret } from './secret';

/** What is published, as site.yaml has it. */
export type Published = { phones: readonly string[]; wechats: readonly string[] };

/** `several`: more than one number or id, or words around it. */
export type Comparison = 'hotline' | 'wechat' | 'notPublished' | 'nothing' | 'several' | 'secret';

/** Compares what was pasted with what is published. */
export function compareWithPublished(pasted: string, { phones, wechats }: Published): Comparison {
  const text = pasted
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(
      /^(?:tel:|(?:(?:客服|服务|联系)?(?:电话|手机|热线)|来电|号码|微信|微信号|客服微信)\s*(?:号码|号)?\s*[:是]?)/i,
      '',
    )
    .replace(/^["'“”‘’。，,.;\s]+|["'“”‘’。，,.;\s]+$/g, '');
  if (!text) return 'nothing';
  if (phones.some((phone) => sameNumber(text, phone))) return 'hotline';
  if (wechats.some((wechat) => text.toLowerCase() === wechat.toLowerCase())) return 'wechat';
  if (holdsCardNumber(pasted) || holdsMasked(text) || holdsSecret(pasted)) return 'secret';
  if (text.length > 40 || /[\p{Script=Han}\n、;]/u.test(text)) return 'several';
  return 'notPublished';
}

/** `400-000-0000`, `4000000000`, `+86 400 000 0000`, `(0755) 1234-5678` are written as people please. */
function sameNumber(text: string, published: string): boolean {
  if (!/^\+?[\d\s()[\]./\p{Pd}−]+$/u.test(text)) return false;
  const plain = (number: string) => number.replace(/\D/g, '');
  const own = plain(published);
  // The code of the country stands in place of the 0 of an area.
  const abroad = [`86${own}`, `0086${own}`, ...(own[0] === '0' ? [`86${own.slice(1)}`, `0086${own.slice(1)}`] : [])];
  return [own, ...abroad].includes(plain(text));
}
