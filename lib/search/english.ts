/** Reads English words of a query as the Chinese ones that the answers use. */

/** The words as they are shipped: a line each, the English words folded, `=`, the Chinese. */
export type EnglishWords = string;

/** A text in which English words stand as Chinese ones, and whether it was mostly English. */
export type Translated = { text: string; mostly: boolean };

/** Makes the reader of English words; `isFiller` knows those that say nothing. */
export function createEnglish(lines: EnglishWords, isFiller: (word: string) => boolean) {
  const meanings = new Map(lines ? lines.split('\n').map((line) => line.split('=') as [string, string]) : []);
  const longest = Math.max(0, ...[...meanings.keys()].map((phrase) => phrase.split(' ').length));

  /** A folded text with its English words translated, the longest first; undefined when it has none. */
  return (folded: string): Translated | undefined => {
    if (meanings.size === 0 || !/[a-z]{2}/.test(folded)) return undefined;
    let translated = 0;
    let unknown = 0;
    const text = folded.replace(/[a-z0-9+]+(?: [a-z0-9+]+)*/g, (run) => {
      const words = run.split(' ');
      const said: string[] = [];
      for (let at = 0; at < words.length;) {
        let length = Math.min(longest, words.length - at);
        while (length > 0 && !meanings.has(words.slice(at, at + length).join(' '))) length--;
        if (length > 0) {
          said.push(meanings.get(words.slice(at, at + length).join(' '))!);
          translated += length;
        } else {
          length = 1;
          if (!isFiller(words[at]!)) {
            said.push(words[at]!);
            unknown++;
          }
        }
        at += length;
      }
      return said.join(' ');
    });
    return translated > 0 ? { text, mostly: translated > unknown } : undefined;
  };
}
