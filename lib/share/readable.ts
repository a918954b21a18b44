/** Whether the words of a picture can be read where a chat shows it, 300 pixels wide. */
import { setAnswer } from './draw';
import { missingCharacters, type NamedPictures } from './make-pictures';
import { textsOf } from './picture';
import { penOf } from './text';
import { openTypeface } from './typeface';

const least = { question: 56, answer: 34 };

/** The numbers of the answers whose letters are too small; characters that the typeface lacks are the build's to name. */
export async function unreadable(pictures: NamedPictures): Promise<string[]> {
  const texts = [...pictures.values()].flatMap(textsOf);
  const typeface = await openTypeface(new Set(texts.flatMap((text) => [...text])));
  const pen = penOf(typeface);
  return [...pictures].flatMap(([name, picture]) => {
    if (picture.kind !== 'answer' || missingCharacters(new Map([[name, picture]]), typeface).length > 0) return [];
    const { questionSize, answerSize } = setAnswer(picture, pen);
    return questionSize < least.question || answerSize < least.answer ? [picture.id] : [];
  });
}
