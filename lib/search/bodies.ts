/**
 * The bodies of the answers, of the third stage. Most of their words are never asked for, and counting them all would
 * keep a slow phone busy for more than a second: each piece is counted when a query first has it.
 */
import type { AnswerTexts, SearchBodies } from './index-data';
import type { Language } from './language';

/** The body of an answer: its lines, and all of it folded. */
export type Body = { lines: readonly Line[]; folded: string };

type Line = { text: string; folded: string };

/** What a line with a piece weighs against a phrasing with it, and how many lines count. */
const lineWeight = 0.1;
const mostLines = 3;

/** The lines of an answer's body, and of the screens that it shows. */
export const bodyLines = ({ body, screens }: AnswerTexts) => [...body.split('\n'), ...screens];

/** What the pieces of a body count for, by how many of its lines have them. */
export const bodyCount = (lines: number) => lineWeight * Math.min(mostLines, lines);

export class Bodies {
  /** By the places of their answers. */
  readonly list: readonly Body[];

  constructor(
    stage: SearchBodies,
    private readonly language: Language,
  ) {
    this.list = stage.map((answer) => {
      const lines = bodyLines(answer).map((text) => ({ text, folded: language.fold(text) }));
      return { lines, folded: lines.map(({ folded }) => folded).join('') };
    });
  }

  /** The answers whose bodies have a piece, and what it counts for in each. */
  counted(piece: string): [answer: number, count: number][] {
    const { maybe, stands } = this.waysToFind(piece);
    const found: [answer: number, count: number][] = [];
    this.list.forEach(({ lines, folded }, answer) => {
      if (!maybe(folded)) return;
      let having = 0;
      for (const line of lines) if (maybe(line.folded) && stands(line.folded) && ++having === mostLines) break;
      if (having > 0) found.push([answer, bodyCount(having)]);
    });
    return found;
  }

  /** How a text is told quickly to have no such piece, and whether a line has it. */
  private waysToFind(piece: string): Record<'maybe' | 'stands', (text: string) => boolean> {
    const { wordsOf, conceptsIn } = this.language;
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
}

/** Letters and digits are one piece in one run of them (language.ts). */
const isWord = /^[a-z0-9+]+$/;
const hasWord = (line: string, word: string) => line.split(/[^a-z0-9+]+/).includes(word);
