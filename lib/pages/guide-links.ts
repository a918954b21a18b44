/** The ways into the step-by-step guides from other pages. */
import type { Guide } from '@/lib/content/guides';
import type { Library } from '@/lib/content/library';

/** A guide where others lead to it. */
export type GuideLink = { name: string; url: string; lead: string };

export const guideLink = ({ name, url, lead }: Guide): GuideLink => ({ name, url, lead });

/** The guides that lead to one of these answers, those with most ways to them first. */
export function guidesTo({ guides }: Library, answers: readonly string[]): GuideLink[] {
  const ways = ({ steps }: Guide) =>
    steps.filter(({ content }) => content.kind === 'answer' && answers.includes(content.answer)).length;
  return guides
    .filter((guide) => ways(guide) > 0)
    .sort((a, b) => ways(b) - ways(a))
    .map(guideLink);
}
