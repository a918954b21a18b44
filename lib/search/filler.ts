/** Words around a question, which say nothing of it: 请问, 怎么办, 在线等, how do I. */
import type { Language } from './language';

/** Makes a reader of such words. */
export function createFiller(words: readonly string[], language: Language) {
  const folded = words.map(language.fold).sort((a, b) => b.length - a.length);
  const latin = new Set(folded.filter((word) => /^[a-z ]+$/.test(word)));
  const han = folded.filter((word) => !latin.has(word));

  return {
    /** True for an English word that says nothing. */
    has: (word: string) => latin.has(word),
    /** A folded text with spaces in their place. A concept of the topic is never cut: 什么时候 is not 什么 and 时候. */
    without(text: string): string {
      const characters = text.split('');
      const taken = new Uint8Array(text.length);
      for (const { piece, from, to } of language.conceptsIn(text))
        if (!language.isCommon(piece)) taken.fill(1, from, to);
      for (const word of han)
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
          const end = at + word.length;
          if (taken.subarray(at, end).includes(1)) continue;
          taken.fill(1, at, end);
          characters.fill(' ', at, end);
        }
      const left = characters.join('').replace(/[a-z]+/g, (word) => (latin.has(word) ? '' : word));
      return left.replace(/ +/g, ' ').trim();
    },
  };
}
