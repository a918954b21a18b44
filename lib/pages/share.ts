/** What the picture of each page shows when its address is shared. */
import type { Library } from '@/lib/content/library';
import { drawn, undrawable } from '@/lib/share/drawable';
import type { Picture } from '@/lib/share/picture';
import { keypad } from './home';
import { decidingLines } from './screen';

/** The name of the picture of every page that is not an answer. */
const sitePicture = 'site';

/** All share pictures by name: one an answer, named by its number, and one for all other pages. */
export function sharePictures(library: Library): Map<string, Picture> {
  const { name: site, colours } = library.site;
  const own = { brand: colours?.brand, sign: library.sign };
  return new Map<string, Picture>([
    ...library.articles.map((article): [string, Picture] => {
      const { id, question, verdict, answer, answerOfAll = answer } = article;
      return [
        id,
        {
          kind: 'answer',
          id,
          question: drawn(question),
          tone: verdict.tone,
          stamp: drawn(verdict.text),
          answer: drawn(answerOfAll),
          // Drawn in passing: no author is asked for other words because of it.
          screen: decidingLines(library, article).filter(({ text }) => undrawable(text).length === 0),
          site,
          ...own,
        },
      ];
    }),
    [
      sitePicture,
      {
        kind: 'site',
        site,
        ...own,
        promise: ['先说钱安不安全，', '再说按哪个键'],
        screen: '请先结算',
        keys: keypad(library).map(({ sign, name }) => ({ sign, name })),
      },
    ],
  ]);
}
