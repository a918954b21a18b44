/** Reads English words of a query as the Chinese ones that the answers use. */

/** A word without what English puts behind it: refund, refunds, refunded and refunding are one. */
const stem = (word: string) =>
  word.length < 4 ? word : word.replace(/(?<long>.{3})(?:ing|ed|s)$/, '$<long>').replace(/e$/, '');

/** Words as they are written most: can’t, cannot and can not are one. */
const contracted = (folded: string) =>
  folded
    .replace(/\bcan ?not\b/g, 'cant')
    .replace(/\b(do|does|did|has|is|will) not\b/g, '$1nt')
    .split(' ');

/** A phrase as it is looked up. */
const plain = (folded: string) => contracted(folded).map(stem).join(' ');

/**
 * The words as they are shipped: a line each, the English words folded, `=`, the Chinese. Of phrases that are looked up
 * alike the first stays.
 */
export function writeEnglish(english: readonly (readonly [english: string, chinese: string])[]): string {
  const meanings = new Map<string, string>();
  for (const [phrase, chinese] of english) if (!meanings.has(plain(phrase))) meanings.set(plain(phrase), chinese);
  return [...meanings].map((line) => line.join('=')).join('\n');
}

/** Makes the reader of English words; `isFiller` knows those that say nothing. */
export function createEnglish(lines: string, isFiller: (word: string) => boolean) {
  const meanings = new Map(lines ? lines.split('\n').map((line) => line.split('=') as [string, string]) : []);
  const longest = Math.max(0, ...[...meanings.keys()].map((phrase) => phrase.split(' ').length));

  /** A folded text with its English words translated, the longest first, and whether it was mostly English; undefined when it has none. */
  return (folded: string) => {
    if (meanings.size === 0 || !/[a-z]{2}/.test(folded)) return undefined;
    let translated = 0;
    let unknown = 0;
    const text = folded.replace(/[a-z0-9+]+(?: [a-z0-9+]+)*/g, (run) => {
      const typed = contracted(run);
      const words = typed.map(stem);
      const said: string[] = [];
      for (let at = 0; at < words.length;) {
        let length = Math.min(longest, words.length - at);
        while (length > 0 && !meanings.has(words.slice(at, at + length).join(' '))) length--;
        if (length > 0) {
          said.push(meanings.get(words.slice(at, at + length).join(' '))!);
          translated += length;
        } else {
          length = 1;
          if (!isFiller(typed[at]!)) {
            said.push(typed[at]!);
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
