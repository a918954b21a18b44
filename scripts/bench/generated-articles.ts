/** Content of any size for benches: the real answers again and again, each time about something else. */
import { commonCharacters } from '@/lib/search/pinyin';
import type { SearchSources } from '@/lib/search/build/build-index';

/** As many answers as wanted. The first are the real ones; number `n` asks what `n` modulo their number asks, of a thing of its own. */
export function generatedSources(sources: SearchSources, wanted: number): SearchSources {
  const { answers, phrasings } = sources;
  const made = Array.from({ length: wanted }, (_, at) => {
    const answer = answers[at % answers.length]!;
    if (at < answers.length) return answer;
    const thing = `${twoCharacters(at)}${at % 97}型`;
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

const characters = commonCharacters();

const characterAt = (place: number) => characters[place % characters.length]!;
const twoCharacters = (at: number) => characterAt(at * 7919) + characterAt(at * 104_729 + 13);

/** A made-up make of a thing, another for each number; without digits, so that no rule of spacing is broken. */
export const thingOf = (at: number): string =>
  `${twoCharacters(at)}${characterAt(Math.floor(at / characters.length) * 31 + 5)}型`;
