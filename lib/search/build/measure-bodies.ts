/** The third stage of the index, with what a browser would otherwise have to count. */
import { bodyCount, bodyLines } from '../bodies';
import { Counts } from '../counts';
import type { AnswerTexts, SearchBodies } from '../index-data';
import { createLanguage, type Language, type LanguageData } from '../language';

/** How the texts of an index are read: its language, and what the second stage adds to it. */
export type Spoken = { language: LanguageData; later: Parameters<Language['extend']> };

/** The texts of all answers, each with how much its body and its screens say as the search counts it, to one decimal. */
export function measureBodies({ language: data, later }: Spoken, texts: readonly AnswerTexts[]): SearchBodies {
  const language = createLanguage(data);
  language.extend(...later);
  return texts.map((answer) => {
    const lines = new Map<string, number>();
    for (const line of bodyLines(answer))
      for (const piece of language.pieces(language.fold(line))) lines.set(piece, (lines.get(piece) ?? 0) + 1);
    const counts = new Counts(1);
    for (const [piece, count] of lines) counts.add(0, [piece], bodyCount(count));
    return { ...answer, length: Math.round(10 * counts.lengthOf(0)) / 10 };
  });
}
