/** Links to answers: by their questions, and where a field, plain text for replies and cards, names them. */
import type { Article, Library } from '@/lib/content/library';
import { payoutCheckUrl } from '@/lib/site/urls';

/** An answer where its question leads to it. */
export type AnswerLink = Pick<Article, 'id' | 'url' | 'question'>;

/** Of an answer what leads to it. */
export const answerLink = ({ id, url, question }: AnswerLink): AnswerLink => ({ id, url, question });

/** A part of a text, and where it leads. */
export type Linked = { text: string; url?: string };

/** A text with the answers that it sends to (看 403、照答案 501), and the payout check by its name, as links. `address`: where a page of the site is here, if anywhere. */
export function linked(
  text: string,
  { numbered, words: { payoutCheck } }: Library,
  address: (url: string) => string | undefined = (url) => url,
): Linked[] {
  const link = (text: string, url?: string): Linked => ({ text, url: url && address(url) });
  const check = link(payoutCheck.title, payoutCheckUrl);
  return text
    .split(/([看照](?:答案)? ?\d{3}(?!\d))/)
    .flatMap((part, at) => {
      if (at % 2 === 1) return [link(part, numbered(part.slice(-3))?.url)];
      return part
        .split(check.text)
        .flatMap((between, at) => (at > 0 ? [check, { text: between }] : [{ text: between }]));
    })
    .filter(({ text }) => text);
}
