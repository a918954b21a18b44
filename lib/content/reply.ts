/** An answer in plain text, as support sends it in a chat. */
import { numberUrl } from '@/lib/site/urls';
import type { ArticleDraft } from './article';
import type { ArticleFront } from './schema';

/** Most characters of a reply: what a chat shows without folding it. */
const longestReply = 300;

type Told = Pick<ArticleFront, 'question' | 'verdict' | 'answer' | 'steps' | 'reply'> & { id: string };

/** What support sends: number, verdict, steps, where to read on, what to `never` give. `site`: https, without a slash at its end. */
export function replyText(told: Told, site: string, never: string): string {
  const { id, question, steps, reply } = told;
  const said = reply ?? [verdictAndAnswer(told), ...steps.map((step, at) => `${at + 1}. ${step}`)].join('\n');
  return [`【${id}】${question}`, said, `详细步骤：${site}${numberUrl(id)}`, never].join('\n');
}

/** Reports a reply that has become too long. */
export function checkReply({ id, data, source, reporter }: ArticleDraft, site: string, never: string) {
  if (!data) return;
  const { length } = [...replyText({ id, ...data }, site, never)];
  if (length <= longestReply) return;
  const field = data.reply === undefined ? 'steps' : 'reply';
  reporter.report(
    source!.placeOf([field]),
    `客服回复连编号、网址一共 ${length} 个字，最多 ${longestReply} 个字`,
    `从 ${field} 里删掉 ${length - longestReply} 个字`,
  );
}

/** The money first; an answer that begins with its verdict does not say it twice. */
export const verdictAndAnswer = ({ verdict, answer }: Pick<Told, 'verdict' | 'answer'>) =>
  answer.startsWith(verdict.text) ? answer : `${verdict.text}。${answer}`;

/** The answer without the verdict that it begins with, for where both stand one after the other. */
export const afterVerdict = ({ verdict, answer }: Pick<Told, 'verdict' | 'answer'>) =>
  answer.startsWith(verdict.text) ? answer.slice(verdict.text.length).replace(/^[，。：；、]/, '') || answer : answer;
