import { expect, it } from 'vitest';
import { wholeIndex } from '@/lib/pages/search-index';
import { inspectChanged, memory } from '../content/content-folder';

const few = () => inspectChanged().library!;

it('an index of the same sources is made once, and is the one that is made from nothing', () => {
  const kept = memory();
  const made = wholeIndex(few(), kept);
  const keys = kept.keys();
  expect(wholeIndex(few(), kept)).toEqual(made);
  expect(kept.keys()).toEqual(keys);
});

it('an index is made again when a text that it is made from has changed', () => {
  const kept = memory();
  const changed = () => {
    const library = few();
    return { ...library, phrasings: [...library.phrasings, { ...library.phrasings[0]!, text: '收工了咋轧账呀' }] };
  };
  wholeIndex(few(), kept);
  const keys = kept.keys();
  expect(wholeIndex(changed(), kept)).toEqual(wholeIndex(changed()));
  expect(kept.keys()).toHaveLength(keys.length + 1);
});
