/** What is made of a text alone and takes long, remembered from one build to the next. */
import type { Kept } from '@/lib/content/kept';

const key = 'made of texts';

/** The memory of one build: what the one before made, and what this one has made or had of it, by the function and the text. */
export function createMemory() {
  let before: ReadonlyMap<string, string> = new Map();
  const asked = new Map<string, string>();
  return {
    /** The same function, which makes nothing of a text a second time. `name`: that of the function. */
    remembering:
      (name: string, make: (text: string) => string) =>
      (text: string): string => {
        const of = `${name} ${text}`;
        const made = asked.get(of) ?? before.get(of) ?? make(text);
        asked.set(of, made);
        return made;
      },
    /** Remembers what `kept` has of the build before. Gives what hands on to the next one what this build needed. */
    rememberFrom(kept: Kept): () => void {
      before = (kept.get(key) as typeof before | undefined) ?? new Map();
      return () => {
        if (asked.size !== before.size || ![...asked.keys()].every((of) => before.has(of))) kept.set(key, asked);
      };
    },
  };
}

export const { remembering, rememberFrom } = createMemory();
