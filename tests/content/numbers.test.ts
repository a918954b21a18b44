import { expect, it } from 'vitest';
import { articleNumbers } from '@/lib/content/files';

it('a topic’s numbers have three digits, then four, then five; the first is never its bare hundred', () => {
  const numbers = articleNumbers(2);
  expect(numbers.slice(0, 2)).toEqual(['201', '202']);
  expect(numbers.slice(98, 101)).toEqual(['299', '2000', '2001']);
  expect(numbers.slice(1098, 1100)).toEqual(['2999', '20000']);
  expect(numbers.at(-1)).toBe('29999');
  expect(new Set(numbers).size).toBe(numbers.length);
});
