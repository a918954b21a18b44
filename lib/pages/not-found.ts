/** What the 404 page shows: a search, the keypad, the most asked answers. */
import type { Library } from '@/lib/content/library';
import type { PageHead } from '@/lib/site/page-head';
import type { AnswerCard } from './article';
import { frameOf, type Frame } from './frame';
import { keypad, mostAsked, type Key } from './home';

export type NotFoundPage = { head: PageHead; frame: Frame; keys: Key[]; asked: AnswerCard[] };

/** The page model of a wrong address. */
export const notFoundPage = (library: Library): NotFoundPage => ({
  head: {
    title: ['没有这个页面', library.words.centre],
    description: '这个地址没有内容。可以搜屏幕上的字，或看常问的问题。',
    path: '/404.html',
    type: 'website',
    hidden: true,
  },
  frame: frameOf(library),
  keys: keypad(library),
  asked: mostAsked(library),
});
