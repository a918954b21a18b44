/** What the 404 page shows: a search, the keypad, the most asked answers. */
import type { Library } from '@/lib/content/library';
import { notFoundUrl } from '@/lib/site/urls';
import { plainPage } from './frame';
import { keypad, mostAsked } from './home';

/** The page model of a wrong address. */
export const notFoundPage = (library: Library) => ({
  ...plainPage(
    library,
    notFoundUrl,
    { title: '没有这个页面', description: '这个地址没有内容。可以搜屏幕上的字，或看常问的问题。', hidden: true },
    [],
  ),
  keys: keypad(library),
  asked: mostAsked(library),
});
export type NotFoundPage = ReturnType<typeof notFoundPage>;
