import { expect, it } from 'vitest';
import { articleNumbers } from '@/lib/content/files';

it('a topic’s numbers have three digits, then four, then five; the first is never its bare hundred', () => {
  const numbers = articleNumbers(2);
  expect(numbers.slice(0, 2)).toEqual(['201', '202']);
  expect(numbers.slice(78, 81)).toEqual(['279', '2000', '2001']);
  expect(numbers.slice(878, 880)).toEqual(['2799', '20000']);
  expect(numbers.at(-1)).toBe('27999');
  expect(new Set(numbers).size).toBe(numbers.length);
});

it('the numbers of an operator’s own answers are others: their second digit is 8 or 9', () => {
  const shipped = new Set(articleNumbers(2));
  const own = articleNumbers(2, true);
  expect(own.slice(0, 2)).toEqual(['280', '281']);
  expect(own.slice(19, 21)).toEqual(['299', '2800']);
  expect(own.filter((number) => shipped.has(number))).toEqual([]);
});
