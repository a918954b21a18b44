/** Content of any size for benches: the real answers again and again, each time about something else. */
import { commonCharacters } from '@/lib/search/pinyin';
import type { SearchSources } from '@/lib/search/build/build-index';

/** As many answers as wanted. The first are the real ones; number `n` asks what `n` modulo their number asks, of a thing of its own. */
export function generatedSources(sources: SearchSources, wanted: number): SearchSources {
  const { answers, phrasings } = sources;
  const characters = commonCharacters();
  const made = Array.from({ length: wanted }, (_, at) => {
    const answer = answers[at % answers.length]!;
    if (at < answers.length) return answer;
    const thing = thingOf(at, characters);
    return {
      ...answer,
      id: String(1000 + at),
      url: `${answer.url.slice(0, -1)}-${at}/`,
      question: `${thing}${answer.question}`,
      aliases: answer.aliases.map((alias, index) => (index % 2 ? alias : `${alias}${thing}`)),
      prompts: answer.prompts.map((prompt) => `${prompt}${thing}`),
    };
  });
  return { ...sources, answers: made, phrasings };
}

/** A word of two characters and a number, different for each. */
function thingOf(at: number, characters: readonly string[]): string {
  const one = characters[(at * 7919) % characters.length]!;
  const two = characters[(at * 104_729 + 13) % characters.length]!;
  return `${one}${two}${at % 97}型`;
}
