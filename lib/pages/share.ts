/** What the picture of each page shows when its address is shared. */
import type { Library } from '@/lib/content/library';
import { drawn } from '@/lib/share/drawable';
import type { Picture } from '@/lib/share/picture';
import { keypad } from './home';

/** The name of the picture of every page that is not an answer. */
export const sitePicture = 'site';

/** All share pictures by name: one an answer, named by its number, and one for all other pages. */
export function sharePictures(library: Library): Map<string, Picture> {
  const site = library.site.name;
  return new Map<string, Picture>([
    ...library.articles.map(({ id, question, verdict, answer, answerOfAll = answer }): [string, Picture] => [
      id,
      {
        kind: 'answer',
        id,
        question: drawn(question),
        tone: verdict.tone,
        stamp: drawn(verdict.text),
        answer: drawn(answerOfAll),
        site,
      },
    ]),
    [
      sitePicture,
      {
        kind: 'site',
        site,
        promise: ['先说钱安不安全，', '再说按哪个键'],
        screen: '请先结算',
        keys: keypad(library).map(({ sign, name }) => ({ sign, name })),
      },
    ],
  ]);
}
