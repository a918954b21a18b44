/** Whether the words of a picture can be read where a chat shows it, 300 pixels wide. */
import { setAnswer } from './draw';
import { missingCharacters, type NamedPictures } from './make-pictures';
import { textsOf } from './picture';
import { penOf } from './text';
import { openTypeface } from './typeface';

const least = { question: 56, answer: 34 };

/** The numbers of the answers whose letters are too small; characters that the typeface lacks are the build's to name. */
export async function unreadable(pictures: NamedPictures): Promise<string[]> {
  const typeface = await openTypeface([...pictures.values()].flatMap(textsOf).join(''));
  const pen = penOf(typeface);
  return [...pictures].flatMap(([name, picture]) => {
    if (picture.kind !== 'answer' || missingCharacters(new Map([[name, picture]]), typeface).length > 0) return [];
    const { question, answer } = setAnswer(picture, pen);
    return question.size < least.question || answer.size < least.answer ? [picture.id] : [];
  });
}
