/** Fields are plain text, which replies and cards need; on a page the answers that they name are links. */
import type { Library } from '@/lib/content/library';
import { payoutCheckUrl } from '@/lib/site/urls';

/** A part of a text, and where it leads. */
export type Linked = { text: string; url?: string };

/** A text with the answers that it sends to (看 403、照答案 501), and the payout check by its name, as links. `address`: where a page of the site is here, if anywhere. */
export function linked(
  text: string,
  { numbered, words: { payoutCheck } }: Library,
  address: (url: string) => string | undefined = (url) => url,
): Linked[] {
  const parts = text.split(new RegExp(`([看照](?:答案)? ?\\d{3}(?!\\d)|${payoutCheck.title})`));
  return parts.flatMap((part, at): Linked[] => {
    if (!part) return [];
    if (at % 2 === 0) return [{ text: part }];
    const url = part === payoutCheck.title ? payoutCheckUrl : numbered(part.slice(-3))?.url;
    return [{ text: part, url: url && address(url) }];
  });
}
