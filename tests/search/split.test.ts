import { beforeAll, describe, expect, it } from 'vitest';
import { buildIndex, type SearchSources } from '@/lib/search/build/build-index';
import { buildSplitIndex, splitFrom, type SplitIndex } from '@/lib/search/build/split-index';
import { createEngine, type Engine } from '@/lib/search/engine';
import { pieceFile, readPieces, writePieces } from '@/lib/search/split';
import { searchSources } from '@/lib/pages/search-index';
import { generatedSources } from '@/scripts/bench/generated-articles';
import { full, sample } from '@/tests/ring';
import { files, library } from './engine';

const wanted = 500;
let sources: SearchSources;
let split: SplitIndex;
let whole: Engine;

beforeAll(() => {
  sources = generatedSources(searchSources(library()), wanted);
  split = buildSplitIndex(sources);
  const { index, words } = buildIndex(sources);
  whole = createEngine(index);
  whole.learn(words);
  files();
});

/** A new visitor asks: what is found, and the names of the files it took, a list each round. */
function ask(query: string) {
  const engine = createEngine(split.index);
  engine.learn(split.words);
  const rounds: string[][] = [];
  for (let missing = engine.search(query).missing; missing.length > 0; missing = engine.search(query).missing) {
    rounds.push(missing);
    for (const name of missing) engine.take(name, split.parts.get(name)!);
    if (rounds.length > 5) throw new Error(`${query} never has all its files`);
  }
  return { engine, rounds, hits: engine.search(query).hits };
}
/** Of how many answers one is asked for. */
const step = full ? 9 : 27;
const every = <T>(list: readonly T[], step: number) => list.filter((_, at) => at % step === 0);
const first = (hits: readonly { place: number }[], count = 1) => hits.slice(0, count).map(({ place }) => place);

describe('a split index', () => {
  it('is used from 400 answers on; the real content is below that', () => {
    expect(splitFrom).toBe(400);
    expect(library().articles.length).toBeLessThan(splitFrom);
    expect(files().parts.size).toBe(0);
    expect(files().index.split).toBe(undefined);
  });

  it('finds an answer by its number as the whole one does', () => {
    for (const { id } of sample(library().articles, 12)) {
      const { hits } = ask(id);
      expect([first(hits), hits[0]!.kind], id).toEqual([first(whole.search(id).hits), 'number']);
    }
  });

  it('finds an answer by the words of its screen', () => {
    const wrong = every(sources.answers, step).flatMap(({ prompts }, at) =>
      prompts.slice(0, 1).filter((prompt) => {
        const [place] = first(ask(prompt).hits);
        return !sources.answers[place!]!.prompts.includes(prompt) && place !== at * step;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('finds an answer by its question among three, and what the whole one has first but for one', () => {
    const asked = every(sources.answers, step).map(({ question }, at) => ({
      question,
      place: at * step,
      found: first(ask(question).hits, 3),
    }));
    expect(asked.filter(({ place, found }) => !found.includes(place))).toEqual([]);
    const otherwise = asked.filter(({ question, found }) => !found.includes(first(whole.search(question).hits)[0]!));
    expect(otherwise.length).toBeLessThanOrEqual(1);
  });

  it('holds everything of the answers it finds', () => {
    for (const query of ['请先结算', '201', sources.answers[499]!.question]) {
      const { engine, hits } = ask(query);
      for (const place of first(hits, 8)) expect(engine.answer(place)).toEqual(sources.answers[place]);
    }
  });

  it('starts with the answers that are offered when nothing is found', () => {
    const engine = createEngine(split.index);
    for (const place of [...sources.waysOn.asked, sources.waysOn.illicit])
      expect(engine.answer(place)).toEqual(sources.answers[place]);
    expect(engine.answer(499)).toBe(undefined);
  });
});

describe('a query of a split index', () => {
  const queries = [
    '请先结算',
    '前退',
    'qiantui',
    '钱',
    '51',
    '201',
    '刷了两遍都说请先结账，钱会不会扣两次',
    '天气',
    'void',
  ];

  it('takes few files: first at most 20 of pieces, then at most 8 of answers', () => {
    for (const query of queries) {
      const { rounds } = ask(query);
      expect(rounds.length, query).toBeLessThanOrEqual(2);
      const names = rounds.flat();
      expect(names.filter((name) => name.startsWith('p')).length, query).toBeLessThanOrEqual(20);
      expect(names.filter((name) => name.startsWith('a')).length, query).toBeLessThanOrEqual(8);
      expect(new Set(names).size, query).toBe(names.length);
    }
  });

  it('needs nothing more once it has been asked', () => {
    for (const query of queries) expect(ask(query).engine.search(query).missing, query).toEqual([]);
  });

  it('needs less when another was asked before', () => {
    const { engine } = ask('请先结算');
    expect(engine.search('请先结算怎么办').missing.length).toBeLessThan(ask('请先结算怎么办').rounds[0]!.length);
  });

  it('needs nothing when it is empty', () => {
    for (const query of ['', ' ', '？', '😀', '\ud83d'])
      expect(createEngine(split.index).search(query).missing, query).toEqual([]);
  });

  it('is answered without error before any file is here', () => {
    const engine = createEngine(split.index);
    expect(() => queries.map((query) => engine.search(query))).not.toThrow();
  });

  it('of the whole index needs nothing', () => expect(whole.search('请先结算').missing).toEqual([]));
});

describe('the files of a split index', () => {
  it('are as many as its parts name, none much larger than the others', () => {
    const { pieceFiles, answersPerFile } = split.index.split!;
    const names = [
      ...Array.from({ length: pieceFiles }, (_, at) => `p${at}`),
      ...Array.from({ length: Math.ceil(wanted / answersPerFile) }, (_, at) => `a${at}`),
    ];
    expect([...split.parts.keys()].sort()).toEqual(names.sort());
    expect(Math.max(...[...split.parts.values()].map(({ length }) => length))).toBeLessThan(20_000);
  });

  it('hold each piece where its name says', () => {
    for (const [name, text] of split.parts) {
      if (name.startsWith('p'))
        for (const { piece } of readPieces(text)) expect(pieceFile(piece, split.index.split!)).toBe(name);
    }
  });

  it('are read back as they were written, counts in steps of two', () => {
    const pieces = [
      { piece: '签', rarity: 1.23, list: [0, 0.5, 3, 1, 499, 2, 500, 4] },
      { piece: '签退', rarity: 0, list: [9999, 1] },
      { piece: '#12', rarity: 2.5, list: [] },
      { piece: '=201', rarity: 2.5, list: [0, 4] },
    ];
    expect(readPieces(writePieces(pieces))).toEqual(pieces);
    expect(readPieces(writePieces([{ piece: 'a', rarity: 1, list: [0, 0.1, 1, 1.3, 2, 3, 3, 100] }]))[0]!.list).toEqual(
      [0, 0.5, 1, 1, 2, 4, 3, 4],
    );
  });
});
