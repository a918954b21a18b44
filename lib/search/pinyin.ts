/**
 * Readings of characters without a dictionary. GB 2312 orders its 3,755 common characters by their
 * pinyin, and every browser can decode it: only the length of each syllable's run need be shipped.
 */

/** The 3,755 characters of GB 2312 level 1, in the order of their readings. */
export function commonCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  return [...new TextDecoder('gbk').decode(new Uint8Array(bytes))];
}

export type Readings = ReturnType<typeof createReadings>;

/**
 * Readings from the shipped runs, syllables in order, each with the number of characters that share it (`a2ai13an9`), and
 * from the extra readings (`重chong`, `钥yao`), one string each.
 */
export function createReadings(runs: string, extra: readonly string[]) {
  const readings = new Map<string, string[]>();
  const syllables = new Set<string>();
  const characters = commonCharacters();
  let next = 0;
  for (const [, syllable, length] of runs.matchAll(/([a-z]+)(\d+)/g)) {
    syllables.add(syllable!);
    for (let count = Number(length); count > 0; count--) readings.set(characters[next++]!, [syllable!]);
  }
  const extend = (entries: readonly string[]) => {
    for (const entry of entries) {
      const [character] = entry as unknown as [string];
      const syllable = entry.slice(character.length);
      syllables.add(syllable);
      readings.set(character, [...(readings.get(character) ?? []), syllable]);
    }
  };
  extend(extra);
  const syllablesAt = (letters: string, start: number) => {
    const found: string[] = [];
    for (let end = Math.min(letters.length, start + 6); end > start; end--) {
      const part = letters.slice(start, end);
      if (syllables.has(part)) found.push(part);
    }
    return found;
  };
  return {
    /** Readings of a character, the usual one first; empty when unknown. */
    of: (character: string): readonly string[] => readings.get(character) ?? [],
    /** The syllables that letters may begin with at `start`, the longest first. */
    syllablesAt,
    /** Adds readings: `重chong`, `钥yao`. */
    extend,
    /** True when letters can be cut into syllables without rest. */
    canSpell(letters: string): boolean {
      const reached = new Set([0]);
      for (let place = 0; place < letters.length; place++) {
        if (reached.has(place)) for (const { length } of syllablesAt(letters, place)) reached.add(place + length);
      }
      return reached.has(letters.length);
    },
  };
}
