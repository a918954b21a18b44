/**
 * The bodies of the answers, of the third stage. Most of their words are never asked for, and counting them all would
 * keep a slow phone busy for more than a second: each piece is counted when a query first has it.
 */
import type { AnswerTexts, SearchBodies } from './index-data';
import type { Language } from './language';

/** The body of an answer: its lines, and all of it folded. */
export type Body = ReturnType<typeof readBodies>[number];

/** What a line with a piece weighs against a phrasing with it, and how many lines count. */
const lineWeight = 0.1;
const mostLines = 3;

/** The lines of an answer's body, and of the screens that it shows. */
export const bodyLines = ({ body, screens }: AnswerTexts) => [...body.split('\n'), ...screens];

/** What the pieces of a body count for, by how many of its lines have them. */
export const bodyCount = (lines: number) => lineWeight * Math.min(mostLines, lines);

/** The bodies of the third stage, by the places of their answers. */
export const readBodies = (stage: SearchBodies, { fold }: Language) =>
  stage.map((answer) => {
    const lines = bodyLines(answer).map((text) => ({ text, folded: fold(text) }));
    return { lines, folded: lines.map(({ folded }) => folded).join('') };
  });

/** The answers whose bodies have a piece, and what it counts for in each. */
export function countIn(bodies: readonly Body[], piece: string, language: Language): [answer: number, count: number][] {
  const { maybe, stands } = waysToFind(piece, language);
  const found: [answer: number, count: number][] = [];
  bodies.forEach(({ lines, folded }, answer) => {
    if (!maybe(folded)) return;
    let having = 0;
    for (const line of lines) if (maybe(line.folded) && stands(line.folded) && ++having === mostLines) break;
    if (having > 0) found.push([answer, bodyCount(having)]);
  });
  return found;
}

/** How a text is told quickly to have no such piece, and whether a line has it. */
function waysToFind(
  piece: string,
  { wordsOf, conceptsIn }: Language,
): Record<'maybe' | 'stands', (text: string) => boolean> {
  const words = wordsOf(piece);
  if (words)
    return {
      maybe: (text) => words.some((word) => text.includes(word)),
      // A longer word of another concept may stand around it.
      stands: (line) => conceptsIn(line).some((concept) => concept.piece === piece),
    };
  return {
    maybe: (text) => text.includes(piece),
    stands: isWord.test(piece) ? (line) => hasWord(line, piece) : () => true,
  };
}

/** Letters and digits are one piece in one run of them (language.ts). */
const isWord = /^[a-z0-9+]+$/;
const hasWord = (line: string, word: string) => line.split(/[^a-z0-9+]+/).includes(word);
