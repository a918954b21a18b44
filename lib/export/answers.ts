/** The answers as other channels take them: what is asked, in every wording, and what is replied. */
import type { Library } from '@/lib/content/library';
import { replyText } from '@/lib/content/reply';
import { numberUrl } from '@/lib/site/urls';

export type ExportedAnswer = {
  number: string;
  topic: string;
  question: string;
  /** Other wordings of the question and what the screen shows, those that tell most first. */
  similar: string[];
  verdict: string;
  answer: string;
  steps: string[];
  /** The whole text that is sent. */
  reply: string;
  url: string;
  updated: string;
};

/** Every answer. No wording is there twice, whatever its spaces and punctuation: platforms refuse a question of two answers. */
export function exportedAnswers({ articles, phrasings, site, topic, words }: Library): ExportedAnswer[] {
  const taken = new Set(articles.map(({ question }) => bare(question)));
  const isNew = (text: string) => !taken.has(bare(text)) && taken.add(bare(text));
  const asked = new Map(articles.map(({ slug }): [string, string[]] => [slug, []]));
  for (const { slug, text } of phrasings) asked.get(slug)!.push(text);
  return articles.map((article) => ({
    number: article.id,
    topic: topic(article.topic).name,
    question: article.question,
    similar: [...article.aliases, ...article.prompts, ...asked.get(article.slug)!].filter(isNew),
    verdict: article.verdict.text,
    answer: article.answer,
    steps: article.steps,
    reply: replyText(article, site.url, words.never),
    url: site.url + numberUrl(article.id),
    updated: article.updated,
  }));
}

/** A wording without what makes no difference to who asks it. */
export const bare = (text: string) => {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
  return letters || text;
};

/** The answers by their topics, in the order of their numbers. */
export function byTopic(answers: readonly ExportedAnswer[]): Map<string, ExportedAnswer[]> {
  const groups = new Map<string, ExportedAnswer[]>();
  for (const answer of answers) groups.set(answer.topic, [...(groups.get(answer.topic) ?? []), answer]);
  return groups;
}
