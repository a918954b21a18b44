/** Whether the words of a picture can be read where a chat shows it, 300 pixels wide. */
import { keyOf, type Kept } from '@/lib/content/kept';
import { setAnswer, type Setting } from './draw';
import { missingCharacters, type NamedPictures } from './make-pictures';
import { textsOf, type AnswerPicture } from './picture';
import { penOf } from './text';
import { openTypeface } from './typeface';

const least = { question: 56, answer: 34 };

/**
 * The numbers of the answers whose letters are too small; characters that the typeface lacks are the build's to name.
 * `kept`: what earlier runs found of the same pictures; while there are no others, the typeface stays closed.
 */
export async function unreadable(pictures: NamedPictures, kept?: Kept): Promise<string[]> {
  const answers = [...pictures.values()].filter((picture) => picture.kind === 'answer');
  const keyFor = (picture: AnswerPicture) => keyOf('readable', picture);
  const readable = new Map(answers.map((picture) => [picture, kept?.get(keyFor(picture))]));
  const fresh = answers.filter((picture) => readable.get(picture) === undefined);
  if (fresh.length > 0) {
    const typeface = await openTypeface(new Set(fresh.flatMap(textsOf).flatMap((text) => [...text])));
    const pen = penOf(typeface);
    for (const picture of fresh) {
      const isWhole = missingCharacters(new Map([[picture.id, picture]]), typeface).length === 0;
      const found = !isWhole || isLarge(setAnswer(picture, pen));
      readable.set(picture, found);
      kept?.set(keyFor(picture), found);
    }
  }
  return answers.flatMap((picture) => (readable.get(picture) ? [] : [picture.id]));
}

const isLarge = ({ questionSize, answerSize }: Setting) => questionSize >= least.question && answerSize >= least.answer;
