/** Orders the answers for a query. */
import type { Body } from './bodies';
import type { Head, Loaded } from './loaded';
import type { Query } from './query';

/** How an answer was found: by its number, a response code, the exact words of a screen, or by words. */
export type HitKind = 'number' | 'code' | 'prompt' | 'words';

/** One answer found; `place` is where it stands in the index. */
export type Hit = { place: number; kind: HitKind; score: number };

/**
 * The answers, best first, every one that shares anything with the query; whether the query stands as it is in one of
 * their texts; and the response code it names, by its place in the index.
 */
export type Ranking = { hits: Hit[]; literal: boolean; code?: number };

const bonus = { number: 4, code: 2, prompt: 2, head: 1.2, alias: 0.5, body: 0.5 };
/** Queries shorter than this, in characters, stand in too many bodies to say something. */
const shortest = 4;

/** Ranks every answer that is here. */
export function rank(query: Query, { index, counts, answers, heads, bodies, byNumber, byCode }: Loaded): Ranking {
  const { folded, righted, pieces } = query;
  let most = 0;
  for (const [piece, weight] of pieces) most += weight * counts.rarity(piece);
  const hits = [...counts.score(pieces)].map((score, place): Hit => ({
    place,
    kind: 'words',
    score: score / (3 * most || 1),
  }));
  const raise = (place: number, kind: HitKind, by: number) => {
    hits[place]!.score += by;
    hits[place]!.kind = kind;
  };
  let literal = false;
  for (const [place, head] of heads) {
    const exact = head.prompts.includes(folded);
    const stands = (text: string) => standing(head, bodies[place], text);
    const by = exact ? bonus.prompt : stands(folded) || stands(righted) / 2;
    if (by > 0) raise(place, exact ? 'prompt' : 'words', by);
    literal ||= by > 0;
  }
  // The site may be below a path of its host.
  const { address } = query;
  const pasted = address ? answers.findIndex((answer) => answer && address.endsWith(answer.url)) : -1;
  const number = byNumber.get(query.number ?? '') ?? (pasted < 0 ? undefined : pasted);
  if (number !== undefined) raise(number, 'number', bonus.number);
  const code = byCode.get(query.code ?? '');
  if (code !== undefined && number === undefined)
    index.codes[code]!.answers.forEach((place, at) => raise(place, 'code', bonus.code / (at + 1)));
  hits.sort((a, b) => b.score - a.score || a.place - b.place);
  return { hits: hits.filter(({ score }) => score > 0), literal, code };
}

/** What it adds to the score that a query stands in a text of an answer; 0 when it stands in none. */
function standing({ question, prompts, aliases }: Head, body: Body | undefined, text: string): number {
  const stands = (where: string) => where.includes(text);
  // The more of the question it is, the likelier the question is meant: 结算 is more of 怎么做结算 than of a longer one.
  if (stands(question)) return bonus.head * (1 + text.length / (2 * question.length));
  const prompt = prompts.find(stands);
  if (prompt !== undefined) return bonus.head * (isPartOfWord(prompt, text) ? 0.4 : 1);
  if (text.length < shortest) return 0;
  return aliases.some(stands) ? bonus.alias : body && stands(body.folded) ? bonus.body : 0;
}

/** Letters that only begin or end a word, js in jsapi, may be initials as well. */
const isPartOfWord = (where: string, text: string) =>
  /^[a-z]+$/.test(text) && !new RegExp(`(?:^|[^a-z0-9])${text}(?:[^a-z0-9]|$)`).test(where);
